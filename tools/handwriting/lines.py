"""Lines as they stand in the slots of a letter's head: digits by pen or print between printed words, scanned badly.

A line is cut as the reader cuts it: three printed digits high, the base line at seven tenths, at 300 dots per inch;
then it is brought to 48 pixels of height, paper 0 and ink 255.
"""

import io
import math

import numpy as np
from PIL import Image, ImageChops, ImageDraw, ImageFilter, ImageFont

import hands
import pen

HEIGHT, WIDTH = 48, 224
DIGIT = 38  # pixels of a printed digit at 300 dots per inch and 14 points
ABOVE, BELOW = 2.1, 0.9  # of a printed digit's height, from the base line
FONTS = {
    False: ["croscore/Tinos-Regular.ttf", "freefont/FreeSerif.ttf"],
    True: ["croscore/Tinos-Italic.ttf", "freefont/FreeSerifItalic.ttf"],
}
SANS = ["freefont/FreeSans.ttf", "freefont/FreeSansBold.ttf", "croscore/Tinos-Bold.ttf"]
TALL = {"Tinos": 0.676, "FreeSerif": 0.676, "FreeSans": 0.729}
SYMBOLS = (
    "/QĐ-UBND /CT-UBND /UBND-KTTH /TB-UBND /TTr-UBND /BC-SYT /NQ-HĐND /KH-UBND /QĐ-TTg /CV-STC /SGDĐT-VP /GM-UBND"
    " /BKHĐT-TH /GP-UBND /VPCP-KTTH /CĐ-TTg /UBND-NC /TT-BTC -QĐ/TU -CV/HU /HD-LĐTBXH"
    " /2024/QĐ-UBND /2019/NQ-HĐND /SXD-QLN /PA-UBND /HĐND-VP /BTNMT-ĐĐ /GTT-UBND /ĐA-UBND"
).split()


class Frames:
    """Printed words as ink in 0..255, drawn once and kept."""

    def __init__(self):
        self.fonts, self.words = {}, {}

    def word(self, text, name, size):
        size = size // 2 * 2
        key = (text, name, size)
        if key not in self.words:
            if len(self.words) > 4000:
                self.words.clear()
            tall = next(t for face, t in TALL.items() if face in name)
            font = self._font(name, round(size / tall))
            left, top, right, bottom = font.getbbox(text, anchor="ls")
            image = Image.new("L", (right - left + 4, bottom - top + 4), 0)
            ImageDraw.Draw(image).text((2 - left, 2 - top), text, 255, font=font, anchor="ls")
            self.words[key] = (image, top - 2, left - 2)
        return self.words[key]

    def _font(self, name, points):
        if (name, points) not in self.fonts:
            self.fonts[name, points] = ImageFont.truetype(f"/usr/share/fonts/truetype/{name}", points)
        return self.fonts[name, points]


class Maker:
    def __init__(self, seed, scanned, hands=None, close=True):
        self.rng = np.random.default_rng(seed)
        self.scanned = scanned
        self.hands = hands or []
        self.close = close  # whether what leans reaches over what stands beside it
        self.frames = Frames()

    # what stands in the slot

    def _text(self, kind):
        rng = self.rng
        if rng.random() < 0.05:
            return ""
        if rng.random() < 0.3:
            return "".join(rng.choice(list("0123456789"), int(rng.integers(1, 5))))
        if kind == "stamp":
            day, month, year = rng.integers(1, 32), rng.integers(1, 13), rng.integers(10, 40)
            two = rng.random() < 0.5
            sep = "/"
            return (f"{day:02d}{sep}{month:02d}" if two else f"{day}{sep}{month}") + (
                "" if rng.random() < 0.2 else f"{sep}{'20' if rng.random() < 0.3 else ''}{year}"
            )
        if kind == "number":
            n = int(10 ** rng.uniform(0, 4))
            return f"{n:02d}" if rng.random() < 0.8 else str(n)
        n = int(rng.integers(1, 32 if kind == "day" else 13))
        return f"{n:02d}" if rng.random() < 0.85 else str(n)

    def _digits(self, text, unit):
        """The ink of a string on a canvas: (image, base line, left, right)."""
        rng = self.rng
        printed = rng.random() < 0.07
        if printed:
            return self._printed(text, unit)
        height = unit * rng.uniform(0.95, 1.95) if rng.random() < 0.8 else unit * rng.uniform(0.8, 2.2)
        canvas = Image.new("L", (int(height * (len(text) + 2) * 1.5) + 60, int(height * 2.2) + 20), 0)
        base = int(height * 1.5) + 8
        width = pen.pen_width(rng, height)
        hand = pen.Hand(rng)
        road = rng.random()
        font = self.hands[int(rng.integers(len(self.hands)))] if self.hands and road > 0.82 else None
        slant = rng.normal(0.12, 0.17)
        wide = rng.uniform(0.7, 1.25)
        leans = hand.slant if road < 0.55 else slant
        drift = rng.normal(0, 0.06)
        spread = rng.normal(0, 0.08)
        joined = 0.5 if rng.random() < 0.25 else 0
        x, start, ended = 30.0 + height * 0.3, None, None
        for symbol in text:
            tall = height * math.exp(rng.normal(0, 0.09))
            ends = None
            if symbol == "/" or road < 0.45 or (road < 0.55 and rng.random() < 0.5):
                ink, low, ends = hand.draw(rng, symbol, tall, width)
                top = base - tall + low[1]
            elif font:
                ink, below = self._sheared(*font[symbol], tall, wide, slant)
                top = base - ink.shape[0] + below
            else:
                ink = self._scan(symbol, tall, wide, slant)
                top = base - ink.shape[0] + tall * 0.02
            left, right = pen.width_of(ink)
            top += rng.normal(0, 0.035) * height + drift * (x - 30)
            if start is None:
                start = x
            image = Image.fromarray(ink)
            at = (int(x - left), int(top))
            region = canvas.crop((at[0], at[1], at[0] + image.width, at[1] + image.height))
            canvas.paste(ImageChops.lighter(region, image), at)
            if ends is not None:
                if ended is not None and rng.random() < joined:
                    line = [tuple(ended), (at[0] + ends[0][0], at[1] + ends[0][1])]
                    ImageDraw.Draw(canvas).line(line, fill=255, width=max(1, round(width * rng.uniform(0.4, 0.9))))
                ended = (at[0] + ends[1][0], at[1] + ends[1][1])
            over = 0.6 * max(0, leans) * tall if self.close else 0
            x += right - left - over + pen.gap(rng, height, self.close) + spread * height
        if rng.random() < 0.5:
            canvas = self._warped(canvas, height)
        if rng.random() < 0.12:
            canvas = canvas.filter(ImageFilter.MaxFilter(3) if rng.random() < 0.6 else ImageFilter.MinFilter(3))
        return canvas, base, canvas.getbbox()

    def _warped(self, canvas, height):
        """Ink pushed about smoothly, as no two hands draw alike."""
        rng = self.rng
        w, h = canvas.size
        step = height * rng.uniform(0.35, 0.8)
        reach = height * rng.uniform(0.01, 0.045)

        def field():
            small = rng.normal(0, 1, (max(2, int(h / step)), max(2, int(w / step)))).astype(np.float32)
            return np.asarray(Image.fromarray(small).resize((w, h), Image.BICUBIC)) * reach

        yy, xx = np.mgrid[0:h, 0:w]
        xs = (xx + field()).round().astype(int).clip(0, w - 1)
        ys = (yy + field()).round().astype(int).clip(0, h - 1)
        return Image.fromarray(np.asarray(canvas)[ys, xs])

    def _sheared(self, ink, below, tall, wide, slant):
        """A font's digit at the wished size and slant, its strokes thinner or thicker; and its depth below the line."""
        rng = self.rng
        scale = tall / hands.HEIGHT
        h = max(8, round(ink.shape[0] * scale))
        w = max(3, round(ink.shape[1] * scale * wide * rng.uniform(0.92, 1.08)))
        pad = int(h * 0.4)
        image = Image.new("L", (w + 2 * pad, h), 0)
        image.paste(Image.fromarray(ink).resize((w, h), Image.BICUBIC), (pad, 0))
        shear = slant + rng.normal(0, 0.04)
        return np.asarray(image.transform(image.size, Image.AFFINE, (1, shear, -shear * h / 2, 0, 1, 0), Image.BILINEAR)), below * scale

    def _printed(self, text, unit):
        rng = self.rng
        text = text.replace("/", rng.choice(["/", ".", "-"]))
        name = str(rng.choice(FONTS[False] + FONTS[True] + SANS))
        word, top, _ = self.frames.word(text, name, int(unit * rng.uniform(0.9, 1.25)))
        canvas = Image.new("L", (word.width + 20, word.height + 80), 0)
        canvas.paste(word, (10, 40))
        return canvas, 40 - top, canvas.getbbox()

    def _scan(self, symbol, tall, wide, slant):
        """A scanned digit at the wished height, slant and thickness."""
        rng = self.rng
        digits = self.scanned[symbol]
        digit = digits[int(rng.integers(len(digits)))]
        rows = np.flatnonzero(digit.max(1) > 60)
        columns = np.flatnonzero(digit.max(0) > 60)
        digit = digit[rows[0] : rows[-1] + 1, columns[0] : columns[-1] + 1]
        h = max(8, int(tall))
        w = max(3, int(digit.shape[1] / digit.shape[0] * h * wide * rng.uniform(0.9, 1.1)))
        pad = int(h * 0.35)
        image = Image.fromarray(digit).resize((w, h), Image.BICUBIC)
        room = Image.new("L", (w + 2 * pad, h), 0)
        room.paste(image, (pad, 0))
        shear = slant + rng.normal(0, 0.06)
        room = room.transform(room.size, Image.AFFINE, (1, shear, -shear * h / 2, 0, 1, 0), Image.BILINEAR)
        ink = np.asarray(room).astype(np.float32)
        cut = rng.uniform(70, 190)
        return np.clip((ink - cut) * rng.uniform(3, 8) + 128, 0, 255).astype(np.uint8)

    # what is printed around it

    def _frame(self, kind, unit):
        """Words to the left and right, the font and whether dots lead through the slot."""
        rng = self.rng
        if kind == "number":
            left = str(rng.choice(["Số:", "Số:", "Số:", "Số", "SỐ:", "Số :"]))
            right = str(rng.choice(SYMBOLS))
            italic = rng.random() < 0.05
        elif kind == "day":
            left, right, italic = "ngày", "tháng", rng.random() < 0.92
        elif kind == "month":
            left, right, italic = "tháng", "năm", rng.random() < 0.92
        else:
            left, right, italic = str(rng.choice(["Số:", "Ngày:", "Số", "ĐẾN", "Ngày"])), "", False
        fonts = SANS if kind == "stamp" and rng.random() < 0.6 else FONTS[italic]
        return left, right, str(fonts[0] if rng.random() < 0.75 else rng.choice(fonts))

    def line(self):
        """(48 by WIDTH array, text): "/" parts day, month and year."""
        rng = self.rng
        kind = str(rng.choice(["number", "day", "month", "stamp"], p=[0.38, 0.38, 0.12, 0.12]))
        unit = DIGIT * math.exp(rng.normal(0, 0.1))  # the reader's measure of a printed digit is not exact
        high = int(DIGIT * (ABOVE + BELOW))
        base = int(DIGIT * ABOVE + rng.normal(0, 3.5))
        most = int(WIDTH * high / HEIGHT)
        text = self._text(kind)
        if text:
            digits, digits_base, box = self._digits(text, unit)
            if box is None:
                return self.line()
            digits = digits.crop(box)
            rise = digits_base - box[1]
        else:
            digits, rise = Image.new("L", (int(unit * rng.uniform(0.5, 3)), 2), 0), 1
        left, right, font = self._frame(kind, unit)
        size = int(unit * rng.uniform(0.97, 1.03))
        before, top_before, _ = self.frames.word(left, font, size)
        after, top_after, _ = self.frames.word(right, font, size) if right else (Image.new("L", (2, 2), 0), 0, 0)
        near = unit * (rng.normal(0.25, 0.25) if rng.random() < 0.6 else rng.uniform(0, 2))
        far = unit * (rng.normal(0.25, 0.3) if rng.random() < 0.6 else rng.uniform(0, 2.5))
        if rng.random() < 0.06:
            near = unit * rng.uniform(-0.35, 0)
        if rng.random() < 0.08:
            far = unit * rng.uniform(-0.4, 0)
        kept = unit * rng.uniform(0, 0.7) if rng.random() < 0.75 else unit * rng.uniform(0, 2)
        seen = unit * rng.uniform(0, 1.2) if rng.random() < 0.75 else unit * rng.uniform(0, 2.5)
        width = int(max(unit, kept + near + digits.width + far + seen))
        if width > most:
            return self.line()
        print_ink = Image.new("L", (width, high), 0)
        pen_ink = Image.new("L", (width, high), 0)
        if left and rng.random() < 0.93:
            print_ink.paste(before, (int(kept - before.width), base + top_before))
        if right and rng.random() < 0.93:
            region_at = (int(kept + near + digits.width + far), base + top_after)
            print_ink.paste(after, region_at)
        shift = rng.normal(0, 0.12) * unit if rng.random() < 0.8 else rng.uniform(-0.5, 0.3) * unit
        if text:  # a digit cut through can be read as another: the slot holds the ink whole, or nearly
            cut = 0.06 * digits.height
            shift = max(shift, rise - base - cut)
            shift = min(shift, high - base + rise - digits.height + cut)
        pen_ink.paste(digits, (int(kept + near), int(base - rise + shift)))
        self._dots(kind, print_ink, base, unit, int(kept), int(kept + near + digits.width + far))
        return self._scanned(self._pressed(print_ink, pen_ink), unit), text

    def _dots(self, kind, image, base, unit, start, end):
        rng = self.rng
        draw = ImageDraw.Draw(image)
        if rng.random() < (0.6 if kind == "stamp" else 0.35):
            y = base + rng.normal(-0.02, 0.05) * unit
            step, r = unit * rng.uniform(0.16, 0.4), unit * rng.uniform(0.025, 0.06)
            if rng.random() < 0.75:
                for x in np.arange(start, end, step):
                    draw.ellipse((x - r, y - r, x + r, y + r), fill=255)
            else:
                draw.line((start, y, end, y), fill=255, width=max(1, int(r)))
        if rng.random() < 0.12:  # rules and rims beside and below
            y = rng.choice([rng.uniform(0, 0.25), rng.uniform(0.85, 1)]) * image.height
            draw.line((0, y, image.width, y + rng.normal(0, 3)), fill=255, width=int(rng.integers(1, 5)))
        if rng.random() < 0.05:  # letters of the line above or below
            word, _, _ = self.frames.word(str(rng.choice(["NHÂN DÂN", "Độc lập", "V/v tham", "QUYẾT", "TỈNH QU"])), FONTS[False][0], int(unit))
            y = rng.choice([-word.height * rng.uniform(0.4, 0.85), image.height - word.height * rng.uniform(0.1, 0.5)])
            image.paste(word, (int(rng.uniform(-50, 50)), int(y)))

    # paper, scanner, file

    def _pressed(self, print_ink, pen_ink):
        """Ink on paper in grey: 255 is white."""
        rng = self.rng
        if rng.random() < 0.2:
            print_ink = print_ink.filter(ImageFilter.MaxFilter(3))
        paper = rng.uniform(215, 255)
        dark_print = rng.uniform(0, 80) / 255
        dark_pen = (rng.uniform(0, 90) if rng.random() < 0.7 else rng.uniform(60, 160)) / 255
        self.faintest = dark_pen * paper
        a = np.asarray(print_ink, np.float32) / 255
        b = np.asarray(pen_ink, np.float32) / 255
        if rng.random() < 0.25:
            b = b * (1 - 0.5 * self._cloud(b.shape))
        elif rng.random() < 0.12:  # a pen that skips
            b = b * ((self._cloud(b.shape) - rng.uniform(0.05, 0.3)) * 8).clip(rng.uniform(0, 0.4), 1)
        return paper * (1 - a * (1 - dark_print)) * (1 - b * (1 - dark_pen))

    def _cloud(self, shape):
        small = self.rng.random((max(2, shape[0] // 8), max(2, shape[1] // 8))).astype(np.float32)
        return np.asarray(Image.fromarray(small).resize((shape[1], shape[0]), Image.BICUBIC)).clip(0, 1)

    def _scanned(self, gray, unit):
        rng = self.rng
        h, w = gray.shape
        if rng.random() < 0.12:  # what is left of a lifted seal
            yy, xx = np.mgrid[0:h, 0:w]
            r = rng.uniform(1.5, 6) * unit
            cx, cy = rng.uniform(0, w), rng.choice([-1, 1]) * r * rng.uniform(0.5, 1) + h / 2
            ring = np.abs(np.hypot(xx - cx, yy - cy) - r) < rng.uniform(1, 6)
            gray = gray - ring * self._cloud(gray.shape) * rng.uniform(10, 70)
        gray = gray + rng.normal(0, 1, gray.shape) * rng.choice([0, 2, 5, 10])
        image = Image.fromarray(gray.clip(0, 255).astype(np.uint8))
        if rng.random() < 0.5:
            image = image.rotate(rng.normal(0, 0.8), Image.BILINEAR, fillcolor=int(np.median(gray).clip(0, 255)))
        dpi = rng.choice([100, 110, 125, 150, 200, 250, 300], p=[0.15, 0.05, 0.05, 0.2, 0.25, 0.1, 0.2])
        if dpi < 300:
            size = (max(4, int(w * dpi / 300)), max(4, int(h * dpi / 300)))
            image = image.resize(size, Image.BOX if rng.random() < 0.5 else Image.BICUBIC)
        if rng.random() < 0.35:
            image = image.filter(ImageFilter.GaussianBlur(rng.uniform(0.3, 1.1 if dpi < 200 else 2)))
        if rng.random() < (0.15 if dpi >= 150 else 0.06):
            cut = max(rng.uniform(110, 205), self.faintest + 45)  # what a scan has lost nobody can read
            image = image.point(lambda v: 255 if v >= cut else 0)
            if rng.random() < 0.5:
                spots = np.asarray(image).copy()
                spots[rng.random(spots.shape) < rng.choice([0.0005, 0.002, 0.006])] = 0
                spots[rng.random(spots.shape) < 0.002] = 255
                image = Image.fromarray(spots)
        elif rng.random() < 0.6:
            file = io.BytesIO()
            image.save(file, "JPEG", quality=int(rng.integers(20, 85)))
            image = Image.open(file)
            image.load()
        if dpi < 300:
            image = image.resize((w, h), Image.BILINEAR)
        return normal(image)


def normal(image):
    """48 high, paper 0, ink 255, as wide as WIDTH; what is beyond the line is paper."""
    width = min(WIDTH, max(1, round(image.width * HEIGHT / image.height)))
    small = np.asarray(image.resize((width, HEIGHT), Image.BOX), np.float32)
    flat = np.sort(small, axis=None)
    paper, ink = flat[len(flat) * 7 // 10], flat[len(flat) // 50]
    ink = min(ink, paper - 60)
    out = np.zeros((HEIGHT, WIDTH), np.uint8)
    out[:, :width] = ((paper - small) / (paper - ink)).clip(0, 1) * 255
    return out
