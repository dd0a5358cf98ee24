"""Spells the numbers on standard input, one a line, in Urdu with ICU.

ICU has Urdu number words since CLDR 49. For an older one, the environment variable
UR_RBNF may name a copy of CLDR's common/rbnf/ur.xml.
"""
import os
import re
import sys

import icu

urdu = icu.Locale("ur")
path = os.environ.get("UR_RBNF")
if path:
    with open(path, encoding="utf-8") as f:
        rules = "".join(re.findall(r"<!\[CDATA\[(.*?)\]\]>", f.read(), re.S)[:1])
    spell = icu.RuleBasedNumberFormat(rules, urdu)
    spell.setDefaultRuleSet("%spellout-cardinal")
else:
    spell = icu.RuleBasedNumberFormat(icu.URBNFRuleSetTag.SPELLOUT, urdu)
if spell.format(5) == "five":
    sys.exit("ICU " + icu.ICU_VERSION + " has no Urdu number words")
for line in sys.stdin:
    sys.stdout.buffer.write((spell.format(int(line)) + "\n").encode("utf-8"))
