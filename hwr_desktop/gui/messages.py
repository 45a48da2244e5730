"""Every sentence that the inner rooms say to a person: errors, warnings, reasons, licences.

Those rooms know no Qt; here their sentences stand once more for Qt Linguist, with names in braces
where a path, a figure or a reason stands. `window_language.py` recognises and translates them. A
``{reason}`` or a ``{message}`` is itself a sentence of these.
"""

from __future__ import annotations

from hwr_desktop.gui.actions import QT_TRANSLATE_NOOP

MESSAGES: tuple[str, ...] = (
    # What a project or its disk has to say.
    QT_TRANSLATE_NOOP("Message", "{path} is in a read-only place; open a copy"),
    QT_TRANSLATE_NOOP("Message", "{path} exists; open it or choose another name"),
    QT_TRANSLATE_NOOP("Message", "{path} is open in another window; close it there first"),
    QT_TRANSLATE_NOOP(
        "Message",
        "{path} is open in another window; close it there, or open a copy",
    ),
    QT_TRANSLATE_NOOP("Message", "{path} cannot be written: the disk is full; free some space"),
    QT_TRANSLATE_NOOP("Message", "{path} is damaged; open what can be read of it as a copy"),
    QT_TRANSLATE_NOOP(
        "Message",
        "{path} is damaged ({error}); open what can be read of it as a copy",
    ),
    QT_TRANSLATE_NOOP("Message", "{path} is damaged beyond reading; restore it from a backup"),
    QT_TRANSLATE_NOOP("Message", "{path} is empty; restore it from a backup"),
    QT_TRANSLATE_NOOP(
        "Message",
        "{path} is no HWR Desktop project; open it with the program it is from",
    ),
    QT_TRANSLATE_NOOP(
        "Message",
        "{path} was written by a newer HWR Desktop (format {found}, this one knows {known}); "
        "update the program to open it",
    ),
    QT_TRANSLATE_NOOP(
        "Message",
        "{path} cannot be reached ({error}); see that its disk is connected and has room",
    ),
    QT_TRANSLATE_NOOP("Message", "{path} cannot be read: it is a folder or you have no permission"),
    QT_TRANSLATE_NOOP("Message", "{path} does not exist; it may have been moved or renamed"),
    QT_TRANSLATE_NOOP("Message", "{path} cannot be deleted: {error}"),
    QT_TRANSLATE_NOOP("Message", "{path} cannot be copied: {error}"),
    QT_TRANSLATE_NOOP(
        "Message",
        "{path} cannot be made ({error}); work without a name is kept there",
    ),
    QT_TRANSLATE_NOOP("Message", "{path} is still being written; its disk is slow, wait a moment"),
    QT_TRANSLATE_NOOP(
        "Message",
        "{path} was moved, deleted or replaced while it was open; put it back, or save the "
        "project elsewhere",
    ),
    QT_TRANSLATE_NOOP(
        "Message",
        "{path} is an older version of the project that is open; save the project elsewhere",
    ),
    QT_TRANSLATE_NOOP("Message", "{path} cannot be written: {reason}"),
    QT_TRANSLATE_NOOP("Message", "the disk is full; free some space or choose another place"),
    QT_TRANSLATE_NOOP(
        "Message",
        "your share of the disk is used up; free some space or choose another place",
    ),
    QT_TRANSLATE_NOOP(
        "Message",
        "the file would be larger than allowed; free some space or choose another place",
    ),
    QT_TRANSLATE_NOOP(
        "Message",
        "no permission; if another program has it open, close it, or choose another place",
    ),
    QT_TRANSLATE_NOOP("Message", "part of the path is a file, not a folder; choose another one"),
    QT_TRANSLATE_NOOP("Message", "the name is too long; choose a shorter one"),
    QT_TRANSLATE_NOOP("Message", "the place is read-only; choose another one"),
    QT_TRANSLATE_NOOP("Message", "it is a folder; name a file in it"),
    QT_TRANSLATE_NOOP("Message", "the folder does not exist; create it or choose another one"),
    # What a scan has to say.
    QT_TRANSLATE_NOOP("Message", "{path}: no such file; check the name"),
    QT_TRANSLATE_NOOP("Message", "{path} is a folder; name an image or PDF file"),
    QT_TRANSLATE_NOOP("Message", "{path}: cannot be read ({error}); check its permissions"),
    QT_TRANSLATE_NOOP("Message", "{path} is empty; scan or copy it again"),
    QT_TRANSLATE_NOOP(
        "Message",
        "{path}: the folder cannot be opened ({error}); check its permissions",
    ),
    QT_TRANSLATE_NOOP(
        "Message",
        "{path}: not an image that can be read (PNG, JPEG, TIFF, PDF, BMP, WebP); convert it to "
        "one of these",
    ),
    QT_TRANSLATE_NOOP("Message", "{path}: damaged image ({error}); scan or copy it again"),
    QT_TRANSLATE_NOOP(
        "Message",
        "{path}, page {number}: damaged image ({error}); scan or copy it again",
    ),
    QT_TRANSLATE_NOOP("Message", "{path}: there is no page {number}"),
    QT_TRANSLATE_NOOP("Message", "{path}: there is no page {number}; it has {count}"),
    QT_TRANSLATE_NOOP(
        "Message",
        "{path}: more than {limit} megapixels; scan it at a lower resolution",
    ),
    QT_TRANSLATE_NOOP(
        "Message",
        "{path}, page {number}: {width} x {height} pixels are more than {limit} megapixels; "
        "scan it at a lower resolution",
    ),
    QT_TRANSLATE_NOOP("Message", "{path}, page {number}: it has no pixels; scan it again"),
    QT_TRANSLATE_NOOP(
        "Message",
        "{path}, page {number}: too large for this computer's memory; scan it at a lower "
        "resolution",
    ),
    QT_TRANSLATE_NOOP("Message", "{path} has no pages; make the PDF again"),
    QT_TRANSLATE_NOOP("Message", "{path}: damaged PDF ({error}); make it again"),
    QT_TRANSLATE_NOOP("Message", "{path}, page {number}: damaged ({error}); make the PDF again"),
    QT_TRANSLATE_NOOP("Message", "{path} is protected by a password; save a copy without one"),
    # What a model has to say.
    QT_TRANSLATE_NOOP(
        "Message",
        "{path} needs pictures prepared as '{way}' and {height} pixels high, which this version "
        "does not do; update the program or choose a model that `hwr models` lists",
    ),
    QT_TRANSLATE_NOOP(
        "Message",
        "{path}: {classes} classes do not fit its {count} characters and the blank; export the "
        "model again",
    ),
    QT_TRANSLATE_NOOP(
        "Message",
        "there is no model '{name}'; installed are: {names}; or give the path of an ONNX file "
        "exported for this program",
    ),
    QT_TRANSLATE_NOOP(
        "Message",
        "{path} was not made for this program: it has no '{key}' metadata; use a model that "
        "`hwr models` lists, or one exported with `python -m export.convert`",
    ),
    QT_TRANSLATE_NOOP(
        "Message",
        "{path}: the model cannot be opened ({error}); `hwr models` lists the models that are "
        "installed",
    ),
    QT_TRANSLATE_NOOP(
        "Message",
        "{path} is not a whole ONNX file ({error}); copy or download it again",
    ),
    QT_TRANSLATE_NOOP(
        "Message",
        "{path}: its metadata cannot be used ({error}); export the model again",
    ),
    QT_TRANSLATE_NOOP(
        "Message",
        "{path}: the network cannot be loaded ({error}); copy or download the model again",
    ),
    # What a search has to say.
    QT_TRANSLATE_NOOP("Message", "{text} is no valid pattern: {error}"),
    QT_TRANSLATE_NOOP("Message", "{text} is no valid replacement: {error}"),
    # What a transcription has to say that is read or written.
    QT_TRANSLATE_NOOP("Message", "{path} holds no page; choose an ALTO file of a page's content"),
    QT_TRANSLATE_NOOP(
        "Message",
        "{path} holds no page; choose a PAGE XML file of a page's content",
    ),
    QT_TRANSLATE_NOOP(
        "Message",
        "{path} holds no element of the class ocr_page; choose an hOCR file",
    ),
    QT_TRANSLATE_NOOP(
        "Message",
        "{path}: no CSV of words, the columns {names} are missing; export the document again "
        "with one row a word",
    ),
    QT_TRANSLATE_NOOP(
        "Message",
        "{path} exists; choose another name or allow it to be overwritten",
    ),
    QT_TRANSLATE_NOOP("Message", "{path} cannot be made a folder: {error}; choose another place"),
    QT_TRANSLATE_NOOP("Message", "{path} is no transcription; what can be imported is {formats}"),
    QT_TRANSLATE_NOOP("Message", "{path} is a project; open it, there is nothing to import"),
    QT_TRANSLATE_NOOP("Message", "{path} is no document of {program}; choose one that it exported"),
    QT_TRANSLATE_NOOP("Message", "{path} was written by a newer {program}; update this program"),
    QT_TRANSLATE_NOOP("Message", "{path} is no JSON: {error}; export it again"),
    QT_TRANSLATE_NOOP("Message", "{path} is damaged ({error}); export it again"),
    QT_TRANSLATE_NOOP("Message", "{path} is larger than {limit} MB; split it and try again"),
    QT_TRANSLATE_NOOP("Message", "{path} is empty; export it again"),
    QT_TRANSLATE_NOOP("Message", "{path} cannot be read: {error}; check the path"),
    QT_TRANSLATE_NOOP("Message", "{path} is no UTF-8 text; save it as UTF-8 and try again"),
    QT_TRANSLATE_NOOP(
        "Message",
        "a spreadsheet holds {limit} rows, and the document has more; export it as CSV, or page "
        "by page",
    ),
    QT_TRANSLATE_NOOP("Message", "{path} is no XML ({error}); export it again"),
    QT_TRANSLATE_NOOP("Message", "{path} is no HTML; export it again"),
    QT_TRANSLATE_NOOP("Message", "{path} declares XML entities, which are not read; remove them"),
    # What is lost on the way in or out.
    QT_TRANSLATE_NOOP("Message", "{path} is damaged and was read as far as it goes: {error}"),
    QT_TRANSLATE_NOOP(
        "Message",
        "{path}: the unit of measurement {unit} is unknown; read as pixels",
    ),
    QT_TRANSLATE_NOOP(
        "Message",
        "{path}: measured in {unit}; places are right for a scan of {dpi} dpi, or where the "
        "picture is found",
    ),
    QT_TRANSLATE_NOOP("Message", "{path}: damaged {name} attribute of a page ignored"),
    QT_TRANSLATE_NOOP("Message", "{path}: picture left aside: {message}"),
    QT_TRANSLATE_NOOP(
        "Message",
        "{path}: the picture {name} is not beside the file; the text was imported without it",
    ),
    QT_TRANSLATE_NOOP(
        "Message",
        "{path}: the picture {name} is not beside the file nor in the folders given; the text "
        "was imported without it",
    ),
    QT_TRANSLATE_NOOP(
        "Message",
        "{path}: the page is said to be {width}x{height}, its picture is "
        "{real_width}x{real_height}; words may stand in the wrong places",
    ),
    QT_TRANSLATE_NOOP("Message", "{path}: the picture is missing; the page is written without it"),
    QT_TRANSLATE_NOOP("Message", "{path}, line {number}: left out, {error}"),
    QT_TRANSLATE_NOOP("Message", "{path}, line {number}: read no further, {error}"),
    QT_TRANSLATE_NOOP("Message", "{path}: read no further, too many rows make no sense"),
    QT_TRANSLATE_NOOP(
        "Message",
        "{path}: lines whose words do not spell the line's text, words kept: {count}",
    ),
    QT_TRANSLATE_NOOP("Message", "{path}: lines without text, left out: {count}"),
    QT_TRANSLATE_NOOP(
        "Message",
        "{path}: words whose places were estimated from their lines: {count}",
    ),
    QT_TRANSLATE_NOOP("Message", "{path}: lines without a place, put below one another: {count}"),
    QT_TRANSLATE_NOOP(
        "Message",
        "{path}: the page's size is not told; it was taken from the words",
    ),
    # What a batch has to say.
    QT_TRANSLATE_NOOP("Message", "{path} cannot be read: {error}"),
    QT_TRANSLATE_NOOP("Message", "{pattern}: no file matches; check the pattern"),
    QT_TRANSLATE_NOOP("Message", "the inputs lie on several drives; run a batch for each"),
    QT_TRANSLATE_NOOP("Message", "{path} lies in the folder of the results; move it"),
    QT_TRANSLATE_NOOP("Message", "{path}: its result would be {result}; rename the file"),
    QT_TRANSLATE_NOOP("Message", "a worker process does not start; see that memory is left"),
    QT_TRANSLATE_NOOP("Message", "the batch was stopped"),
    QT_TRANSLATE_NOOP("Message", "{path} cannot be made: {error}"),
    QT_TRANSLATE_NOOP(
        "Message",
        "{path} cannot be used ({error}); another batch may be writing there",
    ),
    QT_TRANSLATE_NOOP("Message", "{path}: not enough memory; scan it smaller"),
    QT_TRANSLATE_NOOP("Message", "{path}: unexpected error, please report it ({error})"),
    QT_TRANSLATE_NOOP("Message", "{path}: no page of it was read, so there is nothing to review"),
    QT_TRANSLATE_NOOP(
        "Message",
        "{path}: took longer than {seconds} s; raise the limit or scan it smaller",
    ),
    QT_TRANSLATE_NOOP(
        "Message",
        "{path}: took more than {limit} MB of memory; raise the limit or scan it smaller",
    ),
    QT_TRANSLATE_NOOP(
        "Message",
        "{path}: the worker process died while at it ({reason}); the file may be damaged",
    ),
    # What an edit has to say that does not fit.
    QT_TRANSLATE_NOOP("Message", "{path}: the page was changed while it was read; read it again"),
    QT_TRANSLATE_NOOP("Message", "{path}: the page has other lines meanwhile"),
    QT_TRANSLATE_NOOP(
        "Message",
        "the document has no page or word {name}; it was changed meanwhile, try again",
    ),
    QT_TRANSLATE_NOOP("Message", "the words must still spell {text}, which a person settled"),
    QT_TRANSLATE_NOOP("Message", "{text} was settled by a person; it must stay settled"),
    QT_TRANSLATE_NOOP(
        "Message",
        "{step} cannot be taken back or done again: its page was read anew since",
    ),
    # Why a page may not be relied on.
    QT_TRANSLATE_NOOP("Message", "no text found"),
    QT_TRANSLATE_NOOP("Message", "most of the ink does not look like writing"),
    QT_TRANSLATE_NOOP("Message", "no handwriting found, only print"),
    QT_TRANSLATE_NOOP("Message", "resolution too low: small letters are {height} pixels high"),
    QT_TRANSLATE_NOOP("Message", "the writing is faint"),
    QT_TRANSLATE_NOOP("Message", "looks rotated by {angle} degrees"),
    QT_TRANSLATE_NOOP("Message", "looks turned: it was set upright by {angle} degrees clockwise"),
    QT_TRANSLATE_NOOP("Message", "lines overlap"),
    QT_TRANSLATE_NOOP("Message", "most words are hard to read"),
    QT_TRANSLATE_NOOP("Message", "spaces between words are hard to tell from spaces within them"),
    # What a model may be used for.
    QT_TRANSLATE_NOOP(
        "Message",
        "Learned from IAM and IAM-OnDB, which may be used for non-commercial research only.",
    ),
    QT_TRANSLATE_NOOP(
        "Message",
        "Learned only from data that may be used commercially; the credits must be kept.",
    ),
)
