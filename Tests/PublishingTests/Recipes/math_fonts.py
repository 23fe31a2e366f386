#!/usr/bin/env python3
"""Makes the fonts of formulas, subsets of Latin Modern Math, and writes them into Sources/CMathFonts.

    sudo apt-get install fonts-lmodern        # the font, under the GUST Font License
    pip install 'fonttools[woff]'
    Tests/PublishingTests/Recipes/math_fonts.py

The characters of the one are those that stand in the sources of TeXMath, and the alphabets that it uses. The other
holds primes as they look in a superscript: in fonts for mathematics a prime is small and raised already, and browsers
that do not ask for its form in scripts would raise it twice.
"""
import pathlib
import re
import subprocess

from fontTools import subset
from fontTools.pens.boundsPen import BoundsPen
from fontTools.pens.t2CharStringPen import T2CharStringPen
from fontTools.pens.transformPen import TransformPen
from fontTools.ttLib import TTFont

ROOT = pathlib.Path(__file__).resolve().parents[3]
FONT = subprocess.run(
    ["fc-match", "--format=%{file}", "Latin Modern Math"], check=True, capture_output=True, text=True
).stdout
TARGET = ROOT / "Sources/CMathFonts"

# Mathematical alphanumerics: all but the sans-serif italics and the bold sans-serif Greek letters.
ALPHABETS = [(0x1D400, 0x1D608), (0x1D670, 0x1D790), (0x1D7CA, 0x1D800)]
PRIMES = {0x2032: "minute.st", 0x2033: "uni2033.st", 0x2034: "uni2034.st", 0x2057: "uni2057.st"}
RADICAL_WIDTH = 880
BAR_THICKNESS = 40
BAR_PIECE = 300
INTEGRAL_LEANS = [200, 444]
NOTICE = (
    "A subset of Latin Modern Math 1.959 (http://www.gust.org.pl/projects/e-foundry/lm-math), made for Gibbs: fewer "
    "characters, no hints, no forms for scripts{}. Under the GUST Font License, as the original."
)


def characters():
    found = set(range(0x20, 0x7F))
    for path in (ROOT / "Sources/TeXMath").rglob("*.swift"):
        text = path.read_text()
        found.update(ord(c) for c in text if ord(c) > 0x7E)
        found.update(int(code, 16) for code in re.findall(r"\\u\{([0-9A-Fa-f]+)\}", text))
    for start, end in ALPHABETS:
        found.update(range(start, end))
    return found


def even_out_radicals(font):
    """Chromium gives a root the room of the widest form of its sign, and so leaves a gap behind most roots. Forms of
    one width leave none."""
    variants = font["MATH"].table.MathVariants
    index = variants.VertGlyphCoverage.glyphs.index("radical")
    construction = variants.VertGlyphConstruction[index]
    names = {record.VariantGlyph for record in construction.MathGlyphVariantRecord}
    names |= {part.glyph for part in construction.GlyphAssembly.PartRecords}
    glyphs = font.getGlyphSet()
    for name in sorted(names):
        scale = RADICAL_WIDTH / glyphs[name].width
        replace(font, name, RADICAL_WIDTH, lambda pen: glyphs[name].draw(TransformPen(pen, (scale, 0, 0, 1, 0, 0))))


def replace(font, name, width, draw):
    """Gives a glyph another outline and width."""
    outlines = font["CFF "].cff.topDictIndex[0].CharStrings
    old = outlines[name]
    pen = T2CharStringPen(width, font.getGlyphSet())
    draw(pen)
    outlines[name] = pen.getCharString(old.private, old.globalSubrs)
    bounds = BoundsPen(font.getGlyphSet())
    outlines[name].draw(bounds)
    font["hmtx"][name] = (width, round(bounds.bounds[0]))


def even_out_bars(font):
    """Bars of one thickness; the font's own grow twice as thick. Short pieces in tall ones overlap little, since
    overlaps look bolder."""
    glyphs = font.getGlyphSet()
    variants = font["MATH"].table.MathVariants
    for base, (width, lines) in {"bar": (333, [146]), "dblverticalbar": (440, [120, 280])}.items():
        construction = variants.VertGlyphConstruction[variants.VertGlyphCoverage.glyphs.index(base)]
        forms = {record.VariantGlyph for record in construction.MathGlyphVariantRecord} - {base}
        for part in construction.GlyphAssembly.PartRecords:
            forms.add(part.glyph)
            if part.PartFlags:
                part.FullAdvance = part.StartConnectorLength = part.EndConnectorLength = BAR_PIECE
        for name in sorted(forms):
            bounds = BoundsPen(glyphs)
            glyphs[name].draw(bounds)
            bottom, top = bounds.bounds[1], bounds.bounds[3]
            if name.endswith(".ex"):
                top = BAR_PIECE

            def draw(pen):
                for left in lines:
                    pen.moveTo((left, bottom))
                    pen.lineTo((left + BAR_THICKNESS, bottom))
                    pen.lineTo((left + BAR_THICKNESS, top))
                    pen.lineTo((left, top))
                    pen.closePath()

            replace(font, name, width, draw)


def straighten_integrals(font):
    """How far a subscript stands to the left of a superscript, for the sign in the line and on a line of its own, as in
    TeX's fonts. Browsers leave that much room behind a lone subscript; `MathStyle` takes it back."""
    corrections = font["MATH"].table.MathGlyphInfo.MathItalicsCorrectionInfo
    variants = font["MATH"].table.MathVariants
    for code in range(0x222B, 0x2231):
        name = font.getBestCmap()[code]
        construction = variants.VertGlyphConstruction[variants.VertGlyphCoverage.glyphs.index(name)]
        for record, lean in zip(construction.MathGlyphVariantRecord, INTEGRAL_LEANS, strict=True):
            index = corrections.Coverage.glyphs.index(record.VariantGlyph)
            corrections.ItalicsCorrection[index].Value = lean


def narrow_ring(font):
    """A ring as wide as the other accents; the font's own is wider than the letters below it and pushes them apart."""
    glyphs = font.getGlyphSet()
    surplus = glyphs["ring"].width - glyphs["circumflex"].width
    shift = (1, 0, 0, 1, -surplus / 2, 0)
    replace(font, "ring", glyphs["circumflex"].width, lambda pen: glyphs["ring"].draw(TransformPen(pen, shift)))


def space_dots(font):
    """Ellipses as TeX makes them, of three dots with thin spaces between; the font's own are those of prose."""
    glyphs = font.getGlyphSet()
    names = font.getBestCmap()
    for ellipsis, dot in {0x2026: 0x2E, 0x22EF: 0x22C5}.items():
        step = glyphs[names[dot]].width + 167

        def draw(pen):
            for index in range(3):
                glyphs[names[dot]].draw(TransformPen(pen, (1, 0, 0, 1, index * step, 0)))

        replace(font, names[ellipsis], 3 * step - 167, draw)


def write_subset(file, unicodes, name, remark="", replaced={}):
    """Writes the font with these characters alone, as WOFF2; `replaced` gives characters other glyphs."""
    font = TTFont(FONT, recalcTimestamp=False)
    for table in font["cmap"].tables:
        table.cmap.update({code: glyph for code, glyph in replaced.items() if code in table.cmap})
    if "radical" in {font.getBestCmap().get(code) for code in unicodes}:
        even_out_radicals(font)
        even_out_bars(font)
        straighten_integrals(font)
        narrow_ring(font)
        space_dots(font)
    # TeX's own distances; the font's are greater and make lines with scripts restless.
    constants = font["MATH"].table.MathConstants
    constants.SubscriptShiftDown.Value = 180
    constants.SubscriptBaselineDropMin.Value = -20
    constants.SuperscriptBaselineDropMax.Value = 386
    constants.RadicalKernBeforeDegree.Value = 400
    constants.RadicalKernAfterDegree.Value = -720
    options = subset.Options()
    options.layout_features = []
    options.hinting = False
    options.name_IDs = ["*"]
    options.flavor = "woff2"
    subsetter = subset.Subsetter(options)
    subsetter.populate(unicodes=unicodes)
    subsetter.subset(font)
    for record in font["name"].names:
        if record.nameID in (1, 3, 4, 6, 16):
            record.string = name.replace(" ", "") if record.nameID == 6 else name
    font["name"].setName(NOTICE.format(remark), 10, 3, 1, 0x409)
    subset.save_font(font, str(TARGET / file), options)
    print(file, (TARGET / file).stat().st_size, "bytes")


def main():
    write_subset("primes.woff2", PRIMES, "Gibbs Primes", "; primes as they look in a superscript", PRIMES)
    remark = "; the tilde stretches, radical signs have one width, ellipses are wider, scripts stand closer"
    write_subset("math.woff2", characters(), "Gibbs Math", remark, {0x7E: "tildecomb"})


if __name__ == "__main__":
    main()
