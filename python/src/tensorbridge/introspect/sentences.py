"""Divides descriptions into sentences, and knows the turns of speech that say something of a type."""

from __future__ import annotations

import re


def _pattern(text: str) -> re.Pattern[str]:
    return re.compile(text, re.IGNORECASE | re.VERBOSE)


# Each phrase is written with `_` for a space: spaces have no meaning in these patterns.
def _phrases(text: str) -> str:
    return "|".join(each.replace("_", r"\s+") for each in text.split())


# What opens a description without telling the type.
OPTIONAL = _pattern(
    r"""
    ^(?: \(\s*optional\.?,?\s*(?:defaults?\ to\ [^)]*)?\) | \[optional\] | optional[.,:;] | optionally,?
       | required[.,:;] | \(required\) | \(deprecated\) )\s*
    (?:defaults\ to\ [^.]*\.\ )?
    """
)
PREAMBLE = _pattern(
    rf"""
    ^(?: only\ (?:{_phrases("valid used relevant applicable supported applies")}) | unset\ by\ default | defaults?\ to
       | deprecated )\b [^.]* \.?$
    """
)
IS_OPENING = _pattern(r"(?:optional|required|deprecated|experimental)\.?$")

# A flag.
WHETHER = _pattern(
    rf"""
    ^(?:an?\ )? (?:optional\ )? (?:(?:flag|switch)\ )?
    (?: whether\b
      | (?:{_phrases("indicates? specif(?:y|ies) determines? controls? indicating")})\ (?:whether|if)\b
      | (?:if|when)\ (?:set\ to\ |it\ is\ |this\ is\ set\ to\ )? [`'"]*true\b
      | (?:set|setting)\ (?:this\ )?to\ [`'"]*true\b
      | `?true`?\ (?:if|to|for)\b
      | expect\ that\ this\ operator\b )
    """
)

# `It can also be a list.`
ALSO = _pattern(
    rf"""
    ^(?:(?:it|this|they|the\ value|alternatively,?(?:\ it)?|each\ of\ them)\ )?
    (?: (?:can|may|could|might|should|must) (?:\ also|\ either|\ optionally)?\ be | alternatively,? )
    (?:\ (?:{_phrases("set_to passed_as given_as specified_as provided_as either")}))?\s+
    (?= (?:an?|one|the|either|none)\b | [`"'{{]
      | (?:{_phrases("list tuple int str float callable dict bool array tensor numpy iterable sequence")}) )
    """
)
# `…, you can also pass a dict.`
ALSO_PASS = _pattern(
    r"""
    \b(?: (?:can|could|may|might)\ also\ (?:be|pass|provide|use|specify|take|accept) (?:\ in|\ set\ to|\ passed|\ as)*
        | by\ passing )\s+
    (?= (?:an?|one|the|either|none)\b | [`"'{] | list | tuple )
    """
)
# What is accepted too is not always said in a form that is understood.
ACCEPTED = _pattern(r"\b(?:are|is)\ (?:also\ (?:acceptable|accepted|allowed|supported)|acceptable)\b")
# `If it is a list, …`
IF_IT_IS = _pattern(
    r"""
    ^(?:if|when)\ (?: (?:it|this|`\w+`|\w+)\ is\ (?:a\ )?(?:given\ as\ )? | given\ | passed\ | set\ to\ )?
    (?= (?:an?|none|both|the)\b | [`"'] )
    """
)
# `… can be:`, before a list of types.
BEFORE_LIST = _pattern(
    r"\b(?:(?:can|may|could|should|must)\ be (?:\ either)? | either) (?:\ one\ of)? (?:\ the\ following)? \s*:$"
)

# Before the values that a parameter takes.
CHOICES = _pattern(
    rf"""
    (?: \b(?: one\ of | either | any\ of )\b
      | \b(?:{_phrases("supported available possible valid allowed accepted acceptable permitted legal")})
        \s+ (?:\w+\s+){{0,2}}?
        (?:{_phrases("values? options? methods? modes? types? strings? choices formats?")})
        (?:\s+are|\s+is)? (?:\s+one\ of)? \s*:?
      | \b(?:options?|choices|values|modes)(?:\ are|\ can\ be)?\s*:?(?=\s*[`"'])
      | \b(?:options?|choices|values|modes)(?:\ are)?\s*:$
      | \b(?:from|from\ among)\s*:
      | \bchoose\ (?:from|between):?
      | \b(?:can|must|should|may)\ be\ (?:one\ of\ |either\ )?(?=["'`{{]) )
    \s* (?: the\ following (?:\ (?:values|strings|options))?\s*:? | the\ strings? | of )? \s*
    """
)
OPEN_LIST = _pattern(r"\b(?:e\.g\.|for\ example|such\ as|etc\b|and\ so\ on|include)")

AXIS = _pattern(
    r"""
    ^(?:(?:the|optional|an?)\ )*
    (?: (?P<both>(?:axis|dimension)\ (?:or|/)\ (?:axes|dimensions|(?:a\ )?(?:tuple|list)\ of))
      | (?P<several>axes|dimensions) | (?P<one>axis|dimension) )\b
    """
)
NUMBER_OF = _pattern(
    rf"""
    ^(?:(?:{_phrases("the a an total maximum minimum max min optional desired positive")}
        |{_phrases("fixed exact possible expected output input")})\ )*
    number\ of\ (?! \S+\ (?:or|per\ axis) )
    """
)
# TensorFlow's "4-D with shape …".
RANK = _pattern(r"^(?:an?\ )? `? (?:[0-9n]|\(?n\+\d\)?)-?d `? (?:\ (?:with|of|tensor|[(]) | \. | , | $)")
PATH = _pattern(r"\b(?:path|file|directory|filename|url|folder)\b")
# Of a result: what it gives under another condition.
CONDITIONS = _pattern(r"\b(?:otherwise|instead|returns?|returned|unless)\b")
VAGUE = _pattern(r"\(s\)|\betc\b|\.\.\.|compatible\ object|_like\b|like\b")

_ABBREVIATION = r"(?<!e\.g\.)(?<!i\.e\.)(?<!etc\.)(?<!vs\.)(?<!cf\.)"
_END = re.compile(rf"(?<=[.;!?:]){_ABBREVIATION} (?=[A-Z`\"'(\[{{])|(?<=[.;]){_ABBREVIATION} (?=[a-z])")


def plain(text: str) -> str:
    """A text in one form: straight quotes, references of reStructuredText as code."""
    text = text.translate({0x201C: '"', 0x201D: '"', 0x2018: "'", 0x2019: "'"})
    text = re.sub(r":(?:class|func|mod|obj|attr|meth|term|ref|data):`~?([^`<]*?)(?:\s*<[^>]*>)?`", r"`\1`", text)
    return text.replace("``", "`")


def sentences_of(text: str) -> list[str]:
    """The sentences of a text; those that begin an item of a list begin with `- `, the item's others with `- - `."""
    found: list[str] = []
    for paragraph in re.split(r"\n\s*\n|\n(?=\s*[-*] )", text):
        line = re.sub(r"\s+", " ", paragraph).strip()
        is_item = line.startswith(("- ", "* "))
        for index, piece in enumerate(_END.split(f"- {line[2:]}" if is_item else line)):
            if index and found and found[-1].endswith(":"):
                # What a colon introduces belongs to its sentence.
                found[-1] = f"{found[-1]} {piece}"
            elif piece:
                found.append(f"- - {piece}" if index and is_item else piece)
    return found


def without_opening(sentences: list[str]) -> list[str]:
    """The sentences from the one on that describes what the parameter is."""
    found = [OPTIONAL.sub("", sentences[0]), *sentences[1:]] if sentences else []
    while len(found) > 1 and (not found[0] or PREAMBLE.match(found[0]) or IS_OPENING.match(found[0])):
        found = [OPTIONAL.sub("", found[1]), *found[2:]]
    return [each for each in found if each]
