# SPDX-License-Identifier: MIT
"""The character sets pages are written in, by the names pages give them.

Only names of this table ever reach a decoder: what a page declares is hostile text, and
Python's codecs hold more than character sets (idna, zlib, unicode_escape).
"""

from __future__ import annotations

# Labels as the Encoding Standard (encoding.spec.whatwg.org) groups them, without their
# punctuation; the codec is the superset browsers use (latin1 is windows-1252, gb2312 is GB18030).
_GROUPS: dict[str, str] = {
    "utf-8": "utf8 unicode11utf8 unicode20utf8 xunicode20utf8 utf8sig utf8mb4",
    "utf-16-le": "utf16 utf16le unicode csunicode iso10646ucs2 ucs2 unicodefeff",
    "utf-16-be": "utf16be unicodefffe",
    "cp1252": "windows1252 cp1252 xcp1252 latin1 l1 iso88591 iso885911987 isoir100 ansi ansix341968 ascii usascii cp819"
    " ibm819 csisolatin1 8859-1 88591 iso646us",
    "cp1250": "windows1250 cp1250 xcp1250",
    "cp1251": "windows1251 cp1251 xcp1251 win1251",
    "cp1253": "windows1253 cp1253 xcp1253",
    "cp1254": "windows1254 cp1254 xcp1254 latin5 l5 iso88599 iso885991989 isoir148 csisolatin5",
    "cp1255": "windows1255 cp1255 xcp1255",
    "cp1256": "windows1256 cp1256 xcp1256",
    "cp1257": "windows1257 cp1257 xcp1257",
    "cp1258": "windows1258 cp1258 xcp1258",
    "cp874": "windows874 dos874 cp874 tis620 iso885911",
    "iso8859-2": "iso88592 iso885921987 isoir101 latin2 l2 csisolatin2",
    "iso8859-3": "iso88593 iso885931988 isoir109 latin3 l3 csisolatin3",
    "iso8859-4": "iso88594 iso885941988 isoir110 latin4 l4 csisolatin4",
    "iso8859-5": "iso88595 iso885951988 isoir144 cyrillic csisolatincyrillic",
    "iso8859-6": "iso88596 iso885961987 isoir127 arabic ecma114 asmo708 csisolatinarabic iso88596e iso88596i",
    "iso8859-7": "iso88597 iso885971987 isoir126 greek greek8 ecma118 elot928 suneugreek csisolatingreek",
    "iso8859-8": "iso88598 iso885981988 isoir138 hebrew visual csisolatinhebrew iso88598e iso88598i logical",
    "iso8859-10": "iso885910 isoir157 latin6 l6 csisolatin6",
    "iso8859-13": "iso885913",
    "iso8859-14": "iso885914",
    "iso8859-15": "iso885915 latin9 l9 csisolatin9",
    "iso8859-16": "iso885916",
    "koi8-r": "koi8r koi8 koi cskoi8r",
    "koi8-u": "koi8u koi8ru",
    "mac-roman": "macintosh macroman xmacroman mac csmacintosh",
    "mac-cyrillic": "xmaccyrillic maccyrillic xmacukrainian",
    "cp866": "ibm866 cp866 866 csibm866",
    "cp437": "ibm437 cp437",
    "cp850": "ibm850 cp850",
    "cp852": "ibm852 cp852",
    "cp932": "shiftjis sjis xsjis windows31j cswindows31j mskanji csshiftjis ms932 cp932",
    "euc_jp": "eucjp xeucjp cseucpkdfmtjapanese",
    "iso2022_jp": "iso2022jp csiso2022jp",
    "gb18030": "gb18030 gb2312 gbk xgbk gb231280 chinese cp936 ms936 windows936 csgb2312 csiso58gb231280 isoir58 euccn",
    "big5hkscs": "big5 big5hkscs cnbig5 xxbig5 csbig5 cp950 ms950",
    "cp949": "euckr ksc5601 ksc56011987 ksc56011989 korean windows949 cseuckr csksc56011987 isoir149 cp949 uhc",
}

_CODECS: dict[str, str] = {label: codec for codec, labels in _GROUPS.items() for label in labels.split()}

_KEEP = str.maketrans("", "", "-_.: \t\r\n\f\"'")


def codec_of(label: str) -> str | None:
    """Return the codec for a declared label, None where it names no character set."""
    if len(label) > 60:
        return None
    return _CODECS.get(label.translate(_KEEP).lower())


_BY_LANGUAGE: dict[str, tuple[str, ...]] = {
    "ja": ("cp932", "euc_jp"),
    "zh": ("gb18030", "big5hkscs"),
    "ko": ("cp949",),
    "ru": ("cp1251", "koi8-r"),
    "uk": ("cp1251", "koi8-u"),
    "be": ("cp1251",),
    "bg": ("cp1251",),
    "sr": ("cp1251", "cp1250"),
    "mk": ("cp1251",),
    "el": ("cp1253",),
    "tr": ("cp1254",),
    "he": ("cp1255",),
    "ar": ("cp1256",),
    "fa": ("cp1256",),
    "ur": ("cp1256",),
    "th": ("cp874",),
    "vi": ("cp1258",),
    "pl": ("cp1250", "iso8859-2"),
    "cs": ("cp1250", "iso8859-2"),
    "sk": ("cp1250", "iso8859-2"),
    "hu": ("cp1250", "iso8859-2"),
    "ro": ("cp1250", "iso8859-2"),
    "hr": ("cp1250", "iso8859-2"),
    "sl": ("cp1250", "iso8859-2"),
    "lt": ("cp1257",),
    "lv": ("cp1257",),
    "et": ("cp1257",),
}


def codecs_for_language(tag: str) -> tuple[str, ...]:
    """Return the character sets pages in a language (a BCP 47 tag) were written in before UTF-8."""
    tag = tag.lower()
    if tag.startswith(("zh-tw", "zh-hk", "zh-hant")):
        return ("big5hkscs", "gb18030")
    return _BY_LANGUAGE.get(tag[:2], ())
