# SPDX-License-Identifier: MIT
"""Forms quotations come in, from end to end: texts made up and marked by us, see `marked.py`.

What is found must be what is marked; known faults are pinned where they stand.
"""

from __future__ import annotations

import pytest

from tests.voices.marked import mistakes, read

INTERVIEW = """# The woman who listens to bridges
{@0|Ingrid Vasquez-Holm} has spent thirty years putting her ear to steel. The engineer spoke to us in her \
workshop in Port Selby.
How did you start?
My uncle kept a toll bridge. He used to say, {S - @a|“A bridge that hums is happy,”} and I believed him.
You were fired from the Kessler project. Why?
I told {@k|Martin Kessler} the bearings were wrong. He answered, {S Martin Kessler @k2|“You are paid to sign, \
not to sing.”} So I did not sign.
Did he ever apologise?
Never. But years later his daughter {@t|Tamsin Kessler} rang me. {S Tamsin Kessler @t2|“You were right and he \
knew it,”} {@t2|she} said. That was enough.
Is there such a thing as a {O|“safe”} bridge?
No. There are bridges we have looked at and bridges we have not.
A spokesman for Kessler Works said the firm {S - @sp|“does not comment on former staff”}."""

LABELS = """Councillor {@n0|Dele Marsh} and the chef {@r0|Rosa Lindqvist} disagree about the night market. We put them \
at one table.
{@d1|DELE MARSH}: {S Dele Marsh @d1|“The noise is the problem. People on Quay Street have not slept since \
June.”}
{@r1|ROSA LINDQVIST}: {S Rosa Lindqvist @r1|“And before June they complained that the street was dead.”}
{@d2|DELE MARSH}: {S Dele Marsh @d2|“Nobody complained to me.”}
{@r2|ROSA LINDQVIST}: {S Rosa Lindqvist @r2|“You weren't elected yet.”}
Q: {S - -|“So what would you both accept?”}
{@d3|MARSH}: {S Dele Marsh @d3|“Eleven o'clock on Fridays. Not a minute later.”}
{@r3|LINDQVIST}: {S Rosa Lindqvist @r3|“Midnight, and I'll feed you for a year.”}"""

TESTIMONIALS = """# What our guests say
The Old Ferry House has four rooms and one very large dog.
{S Priya Nandakumar @1|“We came for a night and stayed for a week. The breakfast alone is worth the crossing.”} \
— {@1|Priya Nandakumar}, Leeds
{S Tom Okafor @2|“Quiet, clean and kind. My children still talk about the dog.”} — {@2|Tom Okafor}, Hull
{S Beatriz Soler @3|“Best sleep in years!”} – {@3|Beatriz Soler}, Girona
{S Hamish Strand @4|"I only wish the ferry ran later."}
– {@4|Hamish Strand}
{@5|Eleanor Whitby}, who owns the house with her brother, says the secret is simple. {S Eleanor Whitby @5|“We \
do not do anything we would not like to have done to us.”}"""

BLURBS = """# Praise for {O|“The Salt Ledger”}
> {S Corinne Abelard @1|A book that smells of tar and rope. I read it in one sitting and then sat there.}
> — {@1|Corinne Abelard}, author of Low Water
> {S - @2|The best first novel of the year.}
> – {@2|The Harbour Review}
> {S Njoki Wambui @3|“Funny, cruel and exact.”}
> {@3|Njoki Wambui}
The novel is the first by {@0|Peter Haldane}, who worked as a purser for eleven years. In the acknowledgements \
he writes: {S Peter Haldane @h|“I owe this to everyone who was seasick on my shift.”}"""

POSTS = """# Readers react to the tram plan
The council's announcement drew more than two thousand replies by noon.
> {S Yusuf Adeyemi @1|Finally. I have been waiting for this tram since I was in school, and my daughter is now \
in school.}
> — {@1|Yusuf Adeyemi} (@yusufrides) March 3, 2024

> {S Lena Brandt @2|Nobody asked the shops. Eighteen months of road works will finish us.}
> — {@2|Lena Brandt} (@brandtbooks) March 3, 2024
Mayor {@m|Arturo Pell} replied to several of them himself. {S Arturo Pell @m2|“I hear you on the road works,”} \
{@m2|he} wrote to {@l|Brandt}. {S Arturo Pell @m2|“Come and see me on Thursday.”}
{@u|One user}, @tramsceptic, posted: {S - @u|“Another toy train for people who already own bicycles.”}
The hashtag {O|“#notmytram”} trended for an hour."""

STATEMENT = """# Quarry owner shuts site after second fall
Halloran Stone closed its Denby pit on Tuesday, two days after a rock fall injured a driver.
In a statement, chief executive {@h|Fiona Halloran} said:
> {S Fiona Halloran @h|Our first thoughts are with Mr Tierney and his family. He is a friend as well as a \
colleague.}
> {S Fiona Halloran @h|We will not reopen until we understand what happened, and we will publish what we find.}
The union was not satisfied. {S Marcus Ojo @o|“They said that after the first fall,”} said {@o|Marcus Ojo}, its \
regional secretary.
{@i|The inspectorate} wrote in a notice dated Monday:
> {S - @i|The face above the haul road shall not be worked.}
{@j|Tierney}, 44, told the Denby Post from his hospital bed that he {S Tierney @j|“heard it before I saw it”}.
{S Tierney @j2|“It was like a train,”} {@j2|he} said. {S Tierney @j2|“[…] Then there was nothing, just dust.”}"""

SINGLE_MARKS = """# {S -|‘Nobody told us’}: village cut off for nine days
{@res|Residents} of Upper Calder have criticised the {S - @res|‘shambolic’} response to last week's floods.
{S Gwen Talbot @1|‘We rang and rang,’} said {@1|Gwen Talbot}, 71, whose farm lost its only road. {S Gwen Talbot \
@1|‘A man told me, “Madam, you are on the list,” and that was the last I heard.’}
Her neighbours' cars were swept into the churchyard. {S Idris Pugh @2|‘It's the parents’ faces I'll remember,’} \
{@2|Idris Pugh}, who teaches at the primary school, said.
The council leader, {@3|Maud Ferreira}, denied that the workers' strike was to blame. {S Maud Ferreira @4|‘We \
had forty people out in the '87 storm and forty people out this time,’} {@4|she} said. {S Maud Ferreira \
@4|‘Anyone who says otherwise is, frankly, making 'em up.’}
The opposition called for her to go. {@5|Callum Reyes}, its leader, said Ferreira's position was {S Callum \
Reyes @5|‘untenable’}."""

STORY = """Chapter Nine
The kettle had boiled dry by the time {@0|Agnes} came down.
{S Silas @1|“You're late,”} said {@1|Silas}.
{S Agnes @2|“I was counting.”} {@2|She} put the tin on the table. {S Agnes @2|“There is less than there was.”}
{S Silas @1|“How much less?”}
{S Agnes @2|“Eleven pounds.”}
{S Silas @3|“Eleven!”} {@3|Silas} pushed back his chair. {S Silas @3|“Who has been here?”}
{S Agnes @4|“Nobody,”} said {@4|Agnes}. {S Agnes @4|“Only Mr Crane, about the roof.”}
{S Silas @5|“Crane.”} {@5|Silas} looked at the ceiling, which was brown. {S Silas @5|“And did he mend it?”}
{S Agnes @4|“He said he would come back.”}
{S Silas @6|“I'll bet he did,”} {@6|Silas} muttered."""

PARAGRAPHS = """# {S Leopold Anker|“We had no map”}
Forty years after the crossing, {@0|Leopold Anker} still keeps the sledge in his garage.
{S Leopold Anker @1|“We had no map worth the name,”} {@1|he} said. {S Leopold Anker @1|“There was a sheet with \
a coast on it and nothing behind the coast.}
{S Leopold Anker @1|“So you drew as you went. You drew at night, in the tent, with your mittens on.}
{S Leopold Anker @1|“I have the notebooks. My wife cannot read them, and neither can I.”}
His companion {@b|Sigrid Bøe} remembers it differently. {S Sigrid Bøe @b9|“Leo drew beautifully […] but he \
never once let me hold the pencil,"} {@b9|she} told me. {S Sigrid Bøe @b9|“I still hold that against him.”}
In her diary for 4 May {@b2|Bøe} wrote: {S Sigrid Bøe @b2|"Wind. Leo sang. I said 'please stop' and he said \
'please start'. We laughed until the stove went out."}
The crossing took 61 days. {S Leopold Anker @2|“Sixty-one,”} {@2|Anker} corrected me, {S Leopold Anker @2|“and \
a half.”}"""

MANUAL = """# Fixing the {O|“flaky”} build on the old rack
The server sits on a 19" rack, 6'2" tall, and has run since the '90s.
We set the cache mode to {O|"write-through"} and the log level to {O|"debug"}. The {O|"debug"} level is slow, \
so don't leave it on. The admins' own guide warns about this.
When the build fails you see the message {O|"no space left on device"}, which is misleading.
As maintainer {@w|Wendeline Okoro} puts it, the queue is {S Wendeline Okoro @w|"a bucket with a hole that \
somebody painted shut"}.
We asked {@f|Felix Amsel}, who wrote the first version, about the so-called {O|"ghost jobs"}. {S Felix Amsel \
@f2|"They're not ghosts,"} {@f2|he} says. {S Felix Amsel @f2|"They're orphans. Run 'ps' and you'll see 'em."}
In his talk {O|“Queues All the Way Down”}, {@f3|Amsel} argued that a {O|“perfect”} scheduler cannot exist."""

LETTER = """# Letters
Sir, Your report on the library cuts (12 May) quotes {@c|Councillor Boyd} as saying that {S Boyd @c|“nobody \
under thirty borrows books”}. I am twenty-six and I have eleven at home.
{@c2|Mr Boyd} also claims the reading room is {S Boyd @c2|“a museum of radiators”}. It is warm, certainly. My \
grandmother used to say that {S - @g|“a cold child learns nothing”}, and she was a teacher.
Your columnist {@a|Ada Renfrew} writes that we should {S Ada Renfrew @a|“stop being sentimental about \
shelves”}. I would invite her to come on a Saturday.
Yours faithfully,
Hanna Weiss
Editor's note: A spokeswoman for the council said after publication that Mr Boyd's remarks had been {S - \
@s|“taken out of context”}."""

REFERENCES = """# The bell founders of Marrow Lane
The foundry was set up in 1702 by {@0|Josiah Trench}. In a letter to his brother {@0a|he} described the lane as \
{S Josiah Trench @0a|“the loudest half-mile in the kingdom”}.[3] The bells are known locally as the {O|“Seven \
Aunts”}.
The historian {@d|Delphine Mbeki} considers the founders {S Delphine Mbeki @d|“the last craftsmen who could not \
read their own drawings”}.[4]
References
^ Mbeki, Delphine (2009). {O|"The foundry books of Marrow Lane and what they leave out of the story"}. Journal \
of Metal History. 12 (3): 44–71. doi:10.1000/jmh.2009.44.
^ {O|"Seven Aunts to ring again after restoration of the tower"}. Marrow Gazette. 4 May 2016. Retrieved 11 June \
2018.
^ Trench, Ada (1911). {O|"A Life Among Bells"}. Collected Papers (PDF). p. 9."""

DASHES = """The door opened before she could knock.
{S Ann @1|— Come in}, said {@1|Ann}, {S Ann @1|and sit down.}
{S - @i|— I'd rather stand}, said {@i|the inspector}.
{S Ann|— Then stand. But you'll be standing a long time, Inspector, because he won't be home before six.}
{S -|— Where is he?}
{S Ann @2|— At the allotment}, {@2|she} answered. {S Ann @2|He goes there to shout at the beans.}
{S -|— Does it help?}
{S Ann @3|— It helps him}, said {@3|Ann} quietly, {S Ann @3|and it does the beans no harm.}
{S - @4|— Nor the neighbours}, {@4|the inspector} said, and looked at his boots.
The inspector sat down after all."""

RESEARCH = """# Why your brain says {S -|“got it!”}
A new study explains what happens in the {O|“aha”} moment, when a puzzle suddenly makes sense.
Researchers asked 40 volunteers to solve so-called {O|“remote associates”} tasks while lying in a scanner. The \
{O|“aha”} moment came about a second after a burst of activity, which the team named the {O|“spark”}.
{S Olumide Farrow @1|“We expected a slow build,”} says {@1|Dr. Olumide Farrow} of the Tarn Institute. {S \
Olumide Farrow @1|“It is more like a door.”}
{@2|Katya Lindgren}, who was not involved in the research, called the result {S Katya Lindgren @2|“striking, if \
it holds up”}. But what counts as {O|“sudden”} is not obvious, she said.
The team now wants to see whether the {O|“spark”} can be trained. {S Olumide Farrow @3|“That's the \
million-dollar question,”} {@3|Farrow} says."""

FORMS = {
    "interview_bold": INTERVIEW,
    "interview_labels": LABELS,
    "testimonials": TESTIMONIALS,
    "blurbs": BLURBS,
    "social": POSTS,
    "statement": STATEMENT,
    "british": SINGLE_MARKS,
    "fiction": STORY,
    "multipara": PARAGRAPHS,
    "technical": MANUAL,
    "letter": LETTER,
    "references": REFERENCES,
    "dashes": DASHES,
    "science": RESEARCH,
}
NOT_YET = {
    "british": ["kind ‘shambolic’"],
    "multipara": ['speaker "Wind. Leo sang.'],
    "technical": ['speaker "They\'re not ghosts,"', "speaker \"They're orphans. Run", "kind “perfect”"],
    "dashes": ["speaker — At the", "speaker He goes there"],
    "science": ["kind “sudden”", "kind “spark”"],
}


@pytest.mark.parametrize("form", FORMS)
def test_a_form(form: str) -> None:
    assert mistakes(FORMS[form]) == NOT_YET.get(form, [])


def test_mistakes_are_told() -> None:
    text = "“We wait,” said {@1|Ann Lee}. {O|“Long Road”} is {S Tom Ek @1|“a song”}."
    assert mistakes(text)[0] == "more “We wait,”"
    article, marked, sources = read(text)
    assert sources["1"].of(article.text) == "Ann Lee"
    assert [(one.span.of(article.text), one.speaker) for one in marked] == [
        ("“Long Road”", None),
        ("“a song”", "Tom Ek"),
    ]
