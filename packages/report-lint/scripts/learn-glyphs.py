"""Writes src/generated/glyphs.ts: characters whose printed shapes are nearly the same.

    python3 scripts/learn-glyphs.py FOLDER SERIF.ttc SANS.ttc

FOLDER: report texts in UTF-8; a character met six times and more is one that may be meant. The fonts are two of Chinese that are
free to use, such as Noto Serif CJK and Noto Sans CJK (OFL); index 2 of each collection is the simplified one. Each character is drawn
in both, blurred by a pixel, and compared with every other; the six most alike of a likeness of 0.78 and more are kept. Needs Pillow
and numpy.
"""

import collections
import pathlib
import sys

import numpy as np
from PIL import Image, ImageDraw, ImageFont

SIZE, CELL, LEAST, KEPT, MET = 36, 40, 0.78, 6, 6


def main(folder: str, serif: str, sans: str) -> None:
    met = collections.Counter(
        character
        for path in pathlib.Path(folder).glob("**/*.txt")
        for character in path.read_text(encoding="utf-8")
        if "\u4e00" <= character <= "\u9fff"
    )
    characters = sorted(met)
    likeness = sum(compare(draw(characters, font)) for font in (serif, sans)) / 2
    groups = []
    for place, character in enumerate(characters):
        near = [other for other in np.argsort(-likeness[place])[:KEPT] if likeness[place, other] >= LEAST]
        if near and met[character] >= MET:
            groups.append(character + "".join(characters[other] for other in near))
    target = pathlib.Path(__file__).parent.parent / "src/generated/glyphs.ts"
    target.write_text(
        "// Written by scripts/learn-glyphs.py: characters whose printed shapes are nearly the same. Do not edit.\n\n"
        "/** A character, and up to six that look most like it. */\n"
        f'export const lookalikes =\n  "{" ".join(groups)}";\n',
        encoding="utf-8",
    )


def draw(characters: list[str], font: str) -> np.ndarray:
    face = ImageFont.truetype(font, SIZE, index=2)
    drawn = np.zeros((len(characters), CELL * CELL), dtype=np.float32)
    for place, character in enumerate(characters):
        image = Image.new("L", (CELL, CELL), 0)
        ImageDraw.Draw(image).text((2, -6), character, font=face, fill=255)
        cell = np.asarray(image, dtype=np.float32) / 255
        drawn[place] = (cell + sum(np.roll(cell, step, axis) * 0.5 for step in (-1, 1) for axis in (0, 1))).ravel()
    return drawn / (np.linalg.norm(drawn, axis=1, keepdims=True) + 1e-9)


def compare(drawn: np.ndarray) -> np.ndarray:
    likeness = drawn @ drawn.T
    np.fill_diagonal(likeness, 0)
    return likeness


if __name__ == "__main__":
    main(*sys.argv[1:4])
