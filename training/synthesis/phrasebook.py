"""Word lists of forms: months, titles, units, abbreviations, syllables of invented words."""

from __future__ import annotations


def _words(spaced: str) -> tuple[str, ...]:
    return tuple(spaced.split())


MONTHS = _words("""
    January February March April May June July August September October November December
    janvier février mars avril mai juin juillet août septembre octobre novembre décembre
    Januar Februar März April Mai Juni Juli August September Oktober November Dezember
""")
"""English, French and German months."""

SHORT_MONTHS = _words("""
    Jan Feb Mar Apr May Jun Jul Aug Sep Sept Oct Nov Dec
""")
"""English months, cut short."""

TITLES = _words("""
    Dr. Dr Mr Mr. Mrs Mrs. Ms Prof. Herr Frau M. Mme
""")
"""Forms of address before a surname."""

STREET_KINDS = _words("""
    Straße Straße Straße Straße Weg Platz Allee Gasse Ring
""")
"""What German streets are, the usual more often."""

VILLAGE_STREET_KINDS = (*STREET_KINDS, "Hauptstraße", "Dorfstraße", "Landstraße", "Chaussee")
"""What those are that are named after a town."""

STREET_STEMS = _words("""
    Acker Bach Bahnhof Berg Birken Blumen Brücken Brunnen Buchen Burg Dorf Eichen Erlen Feld
    Fischer Friedens Friedhof Garten Goethe Graben Hafen Heide Hof Industrie Kastanien Kirch
    Kloster Linden Markt Mittel Mühlen Neu Ober Park Pfarr Post Quer Ring Rosen Schäfer
    Schiller Schloss Schul See Sonnen Stein Tal Tannen Teich Tor Turm Ufer Unter Wald Wasser
    Weiden Wiesen Winkel Ziegel
""")
"""What stands before these, written in one."""

STREET_PREPOSITIONS = ("Am", "An der", "Im", "In der", "Zum", "Zur", "Auf dem", "Hinter der")
"""The beginning of another kind of German street name."""

STREET_SIGHTS = _words("""
    Anger Bach Bahnhof Berg Brunnen Burg Damm Eichen Feld Graben Hafen Hang Heide Hof Kirche
    Markt Mühle Park Rain Sand Schloss Schule See Sportplatz Teich Tor Turm Wald Weiher Wiese
    Winkel
""")
"""And its end."""

ABBREVIATIONS = _words("""
    a.m. p.m. approx. appt. apt. attn. ave. c/o cc. cm. co. dept. dob. e.g. ea. ed. etc.
    ext. fig. i.e. incl. Jr. kg. lbs. ltd. max. min. misc. mo. N/A nb. no. nos. o.k. p. p.a.
    pcs. pg. pkg. pp. p.s. qty. ref. resp. Rd. sec. sgd. Sr. St. tel. temp. vol. vs. w/ w/o
    wk. yr. yrs. z.B. usw. bzw. ca. Nr. Str. inkl. evtl. MwSt. p.ex. n° env. svp. OK TBC TBD
    ASAP RSVP PTO NB PS USA UK EU VAT GP BP HR DOB SSN ID
""")
"""What hands cut short, in three languages."""

UNITS = _words("""
    mg ml g kg cm mm m km l lb lbs oz ft in hrs h min days x °C % pcs St. Stk. mg/day mmHg
    bpm IU
""")
"""What stands behind a number."""

CURRENCY_SIGNS = _words("""
    $ £ €
""")
"""Before or after an amount."""

CURRENCY_CODES = _words("""
    EUR USD GBP CHF Euro €
""")
"""After an amount."""

MAIL_HOSTS = _words("""
    gmail outlook hotmail yahoo icloud web gmx orange mail t-online
""")
"""Where mail addresses live."""

TOP_DOMAINS = _words("""
    com com net org de fr co.uk eu
""")
"""And how these end."""

ONSETS = _words("""
    b bl br c ch cl cr d dr f fl fr g gl gr h j k kl l m n p ph pl pr qu r s sc sh sl sp st
    t th tr v w y z
""")
"""What a syllable begins with."""

VOWELS = _words("""
    a a e e i i o o u ai au ea ee ei ie io oa oo ou y
""")
"""What a syllable sounds on."""

CODAS = _words("""
    b ck d f g l ld ll m n n nd ng nt p r rd rn rt s s ss st t t th x z
""")
"""What a syllable ends with."""

MEDICINE_ENDINGS = _words("""
    amide amine azole cef cillin cin coxib cycline dipine dronate fen floxacin ide ine lam
    lol lukast mab micin mycin nib olol one oxacin parin pam pril profen rix sartan sone
    statin stigmine sulin tadine tidine triptan tropin vir vudine xaban xin zepam zine zole
""")
"""Stems of international non-proprietary names of medicines (WHO), and the like."""

MEDICINE_SUFFIXES = _words("""
    B C D D3 DS E F H K M MR N P Plus R SR XR 10 20 40
""")
"""What stands behind a brand's name: what else is in it, how it is released, how strong it is."""
