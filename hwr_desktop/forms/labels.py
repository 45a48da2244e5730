"""What a printed label says about its field: a name for it and what people write there."""

from __future__ import annotations

import re
import unicodedata

from hwr_desktop.document.form import FieldType

_TYPES: tuple[tuple[FieldType, str], ...] = (
    (FieldType.SIGNATURE, "signature sign signed unterschrift gezeichnet"),
    (FieldType.TEXT, "street address road strasse straße anschrift adresse rue name"),
    (FieldType.DATE, "date dated birth born dob datum geburtsdatum geburtstag geboren naissance"),
    (FieldType.DATE, "day tag jour on am le received eingang since seit depuis until bis"),
    (FieldType.AMOUNT, "amount fee price total subtotal sum cost costs paid payment salary income"),
    (FieldType.AMOUNT, "betrag preis summe gebühr kosten gehalt montant prix somme total frais"),
    (FieldType.AMOUNT, "€ $ £ eur usd gbp chf"),
    (FieldType.CODE, "postcode postal zip code reference ref iban bic swift vin insurance policy"),
    (FieldType.CODE, "passport licence license serial account referenz aktenzeichen"),
    (FieldType.CODE, "versicherungsnummer kennzeichen référence"),
    (FieldType.DIGITS, "telephone phone tel mobile fax telefon telefax handy mobil téléphone"),
    (FieldType.DIGITS, "quantity qty age count number numbers no nr pieces menge anzahl stück"),
    (FieldType.DIGITS, "alter plz postleitzahl nummer quantité nombre numéro âge year jahr"),
)
_SEVERAL = frozenset(
    {
        *("also", "all", "any", "apply", "applicable", "several", "following"),
        *("auch", "alle", "mehrere", "zutreffendes", "folgende"),
        *("aussi", "plusieurs", "suivants"),
    }
)
_TYPE_OF_WORD: dict[str, tuple[int, FieldType]] = {}
for _rank, (_type, _words) in enumerate(_TYPES):
    for _word in _words.split():
        _TYPE_OF_WORD.setdefault(_word, (_rank, _type))


def type_of(label: str) -> FieldType:
    """Return what is usually written beside a label; text where nothing tells."""
    ranked = [_TYPE_OF_WORD[word] for word in _words_of(label) if word in _TYPE_OF_WORD]
    return min(ranked, default=(0, FieldType.TEXT))[1]


def admits_several(question: str) -> bool:
    """Tell whether more than one of the boxes beside a question may be ticked."""
    return not _SEVERAL.isdisjoint(_words_of(question))


def clean_label(text: str) -> str:
    """Return a label without signs before it and without the colon or the dots behind it."""
    return re.sub(r"^\W+|[\s:._…]+$", "", text)


def name_of(label: str) -> str:
    """Return a field's name: "Date of birth (day, month)" gives ``date_of_birth``."""
    plain = unicodedata.normalize("NFKD", label.replace("ß", "ss"))
    plain = re.sub(r"\(.*", "", plain).encode("ascii", "ignore").decode()
    name = re.sub(r"\W+", "_", plain.casefold()).strip("_")
    return name if name[:1].isalpha() else f"field_{name}".rstrip("_")


def _words_of(text: str) -> list[str]:
    return re.findall(r"[^\W\d_]+|[€$£]", text.casefold())
