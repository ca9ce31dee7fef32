"""Digits as a pen draws them: skeletons of strokes, varied by hand, and the strokes' ink.

A skeleton is a list of strokes; a stroke is a list of points in a box of one by one, x to the right, y down.
The pen runs smoothly through the points; where a point stands twice it turns a corner.
"""

import math

import numpy as np
from PIL import Image, ImageDraw

# width by height of a digit drawn in its box: least and most
NARROW, FLAGGED, ROUND, WIDE = (0.06, 0.2), (0.3, 0.62), (0.42, 0.85), (0.5, 0.95)


def _points(text):
    """"10,20 30,40" in hundredths; "|" parts strokes; "!" after a point turns a corner there."""
    strokes = []
    for part in text.split("|"):
        stroke = []
        for word in part.split():
            x, y = word.rstrip("!").split(",")
            point = (int(x) / 100, int(y) / 100)
            stroke.append(point)
            if word.endswith("!"):
                stroke.append(point)
        strokes.append(stroke)
    return strokes


def _all(width, *texts):
    return [(width, _points(text)) for text in texts]


SKELETONS = {
    "0": _all(
        ROUND,
        "55,2 20,15 3,50 15,88 50,100 85,85 97,45 85,12 55,2",
        "60,5 25,10 2,50 20,95 55,100 90,75 95,35 70,5 40,8",
        "62,4 25,12 2,52 22,96 58,98 92,72 94,34 72,8",
        "45,4 15,20 2,55 25,97 60,97 92,70 96,30 70,3 45,5 60,12 90,2",
        "50,0 18,12 5,55 30,100 70,95 98,50 85,10 50,0 25,8",
        "40,6 8,30 5,72 35,100 75,88 97,50 88,14 55,0 30,12",
    ),
    "1": _all(NARROW, "50,0 50,100", "60,0 45,50 50,100", "70,0 30,100", "40,0 55,55 45,100")
    + _all(
        FLAGGED,
        "10,35 70,0! 65,100",
        "0,45 75,0! 70,100",
        "-10,60 70,0! 68,100",
        "10,30 60,0! 55,100! | 10,100 100,100",
        "0,40 55,0! 52,98 | 5,100 98,98",
        "0,40 40,22 70,0! 62,50 66,100",
        "20,18 65,2! 62,100",
        "5,52 38,34 72,0! 70,100",
        "25,25 60,0! 50,100! 30,98 | 20,100 90,97",
        "-15,50 60,5 78,0! 66,100",
    ),
    "2": _all(
        ROUND,
        "5,25 25,3 65,0 90,25 70,55 5,100! 95,98",
        "10,22 35,0 75,5 85,30 60,62 20,95 5,92 10,78 30,80 60,97 95,95",
        "10,5 85,2! 10,100! 90,100",
        "8,30 30,2 70,2 85,30 55,65 15,98 0,85 15,68 40,78 70,100 100,90",
        "30,30 12,28 15,10 50,0 88,20 75,52 5,98! 95,96",
        "5,22 35,0 80,8 82,35 40,75 5,98! 30,88 65,100 100,90",
        "35,35 10,30 15,8 55,0 85,20 70,50 30,85 8,100 0,85 15,75 50,95 95,90",
        "15,30 22,6 60,0 86,20 68,55 22,96 2,98 3,80 25,76 52,92 80,100 105,84",
        "12,18 45,0 82,12 80,38 50,68 18,90 4,100! 40,92 95,100",
        "5,30 18,5 55,0 80,22 62,58 25,90 8,96 8,82 28,82 70,98",
        "18,34 6,20 28,2 66,2 88,26 64,62 28,92 6,98 2,84 20,74 46,86 72,99 98,92",
        "0,15 40,0 90,5 88,30 45,70 0,100! 100,100",
    ),
    "3": _all(
        ROUND,
        "10,12 50,0 85,20 70,42 40,48! 80,55 92,78 55,100 5,88",
        "10,2 85,0! 40,40! 85,50 90,80 50,100 5,90",
        "10,10 55,0 85,18 65,42 42,50 38,44 50,42 85,55 90,82 50,100 0,92",
        "12,15 50,0 82,18 72,40 48,48 82,58 90,82 52,100 5,90",
        "5,5 90,0! 45,38 88,52 92,80 55,100 0,88",
        "20,8 60,0 88,18 60,42! 95,60 80,92 35,100 0,85",
        "5,20 30,0 78,5 80,32 45,46! 78,50 96,72 70,98 25,100 2,80",
        "15,4 80,2 88,8! 52,42! 90,62 78,94 36,102 6,92",
    ),
    "4": _all(
        WIDE,
        "30,0 5,60! 95,60 | 75,20 65,100",
        "65,0 0,68! 100,68 | 65,0 65,100",
        "10,0 8,50 30,60 90,50 | 80,10 70,100",
        "10,0 5,55! 85,50! 80,0! 75,100",
        "35,0 2,58! 100,55 | 70,30 68,100",
        "20,2 5,50 12,58 95,52 | 85,0 60,100",
        "60,0 5,62 8,70 100,62 | 70,35 62,100",
        "15,5 0,62! 60,60 100,55 | 72,5 62,100",
        "68,2 2,66! 98,64 | 70,0 66,100",
        "40,0 10,52 14,60 90,56 | 82,18 58,102",
        "5,0 2,42! 70,42 | 70,0 70,100",
    ),
    "5": _all(
        ROUND,
        "85,0 20,2! 12,42! 50,35 90,60 75,92 40,100 0,92",
        "20,5 12,45! 55,36 90,60 72,94 38,100 0,90 | 22,3 95,-2",
        "90,3 40,5 15,30 50,45 85,65 60,97 5,95",
        "25,8 18,42! 60,38 88,62 70,95 35,100 2,88 | 35,2 100,-6",
        "22,12 10,46 50,40 82,60 78,88 45,100 5,94 | 18,8 92,0",
        "95,0 25,0! 18,40 60,40 92,65 70,98 30,100 0,86",
        "15,10 15,48! 45,38 85,55 85,85 50,100 10,98 | 30,-4 105,-10",
        "80,2 28,6 10,46! 62,42 84,70 58,100 4,96",
        "30,0 8,44 48,40 80,58 72,90 30,102 -4,90 | 34,0 98,4",
    ),
    "6": _all(
        ROUND,
        "70,0 25,30 3,70 30,100 75,92 85,65 50,52 10,70",
        "75,2 30,25 2,68 25,98 65,98 90,75 70,55 40,60",
        "60,0 10,60 10,90 50,100 85,80 60,60 20,75",
        "85,5 45,5 10,45 5,80 40,100 85,88 80,60 40,52 8,72",
        "55,0 15,45 5,80 40,100 80,85 75,62 45,62 25,80",
        "45,0 12,50 8,85 45,100 88,80 70,55 25,65",
        "90,8 55,2 18,35 4,75 32,100 78,94 88,66 56,54 22,66 10,80",
        "50,0 8,62 22,98 70,96 84,72 58,60 30,66",
    ),
    "7": _all(
        ROUND,
        "5,5 90,3! 35,100",
        "5,5 90,2! 40,100 | 25,50 85,48",
        "8,25 10,2! 95,0! 40,100",
        "5,10 30,0 90,8! 50,50 40,100",
        "0,15 20,0 50,10 95,0! 45,100 | 25,52 90,48",
        "5,18 8,3! 92,0! 45,100 | 30,48 88,50",
        "0,8 95,0! 60,45 50,100 | 20,55 95,45",
        "10,0 85,0! 70,30 45,100 | 15,48 85,44",
        "0,12 35,2 92,4! 55,100 | 10,46 98,52",
        "2,22 12,4 60,6 98,0! 62,42 42,100",
        "-5,20 10,2 92,2! 48,56 38,100 | 12,58 84,42",
        "0,4 80,0! 42,100 | 8,44 76,40",
    ),
    "8": _all(
        ROUND,
        "80,12 45,0 15,20 40,45 85,70 60,100 15,90 20,62 60,45 88,20 75,8",
        "50,0 18,18 45,45 80,22 50,0 | 48,46 10,75 45,100 88,78 50,46",
        "60,2 20,12 30,40 80,65 70,98 25,98 15,70 60,42 95,5",
        "50,45 15,25 45,0 80,20 50,45 12,75 45,100 85,78 50,45",
        "85,15 55,0 15,18 45,48 88,75 55,100 12,82 40,52 90,12",
        "88,6 40,2 14,22 48,46 84,72 52,100 16,80 42,52 82,28 84,4",
        "70,6 32,0 12,24 52,50 90,76 54,102 8,84 30,58 76,36 92,10 66,2",
    ),
    "9": _all(
        ROUND,
        "85,20 50,0 10,20 20,50 60,50 88,20! 80,70 60,100",
        "85,18 45,0 8,25 30,52 75,42 88,12! 85,70 60,100 15,95",
        "90,10 50,0 8,25 30,55 70,45 90,5! 85,100",
        "75,8 30,5 8,32 40,55 80,35 88,10 85,60 60,100",
        "88,12 50,2 12,22 25,52 70,48 90,10! 70,60 30,100",
        "80,20 50,0 10,15 10,45 50,52 82,30 85,5! 88,75 60,100 20,90",
        "62,6 22,12 6,36 34,54 78,36 86,8! 72,62 52,102",
        "90,0 44,4 6,28 28,50 68,40 92,2! 88,60 58,98 6,92",
        "70,2 26,4 4,32 30,52 72,34 80,6! 80,100",
    ),
}

SEPARATORS = [
    ((0.25, 0.55), _points("100,0 0,100")),
    ((0.25, 0.5), _points("90,10 10,110")),
    ((0.3, 0.5), _points("0,55 100,50")),
    ((0.06, 0.1), _points("0,96 100,100")),
]


def _smooth(points, steps=7):
    """A Catmull-Rom curve through the points, as an array of shape (n, 2)."""
    if len(points) == 2:
        return np.array(points, float)
    p = np.array([points[0], *points, points[-1]], float)
    t = np.linspace(0, 1, steps, endpoint=False)[None, :, None]
    a, b, c, d = p[:-3, None], p[1:-2, None], p[2:-1, None], p[3:, None]
    curve = 0.5 * (2 * b + (c - a) * t + (2 * a - 5 * b + 4 * c - d) * t**2 + (3 * b - a - 3 * c + d) * t**3)
    return np.vstack([curve.reshape(-1, 2), p[-2:-1]])


def _runs(stroke):
    """The smooth runs of a stroke between its corners."""
    runs, run = [], [stroke[0]]
    for before, point in zip(stroke, stroke[1:]):
        if point == before:
            runs.append(run)
            run = [point]
        else:
            run.append(point)
    runs.append(run)
    return [run for run in runs if len(run) > 1]


class Hand:
    """One writer's way for one line: slant, pen, habits; digits of a line look alike but not the same."""

    def __init__(self, rng):
        self.slant = rng.normal(0.18, 0.2)
        self.jitter = rng.uniform(0.015, 0.06)
        self.wide = rng.uniform(0.85, 1.15)
        self.habit = {d: int(rng.integers(len(v))) for d, v in SKELETONS.items()}
        self.faithful = rng.random() < 0.7
        self.pressure = rng.random() < 0.35

    def draw(self, rng, symbol, height, pen):
        """The ink of one symbol in 0..255, where its corner lies in its box, and where in the ink the pen sets down and lifts."""
        if symbol == "/":
            width, strokes = SEPARATORS[int(rng.integers(len(SEPARATORS)))]
        else:
            choice = self.habit[symbol] if self.faithful else int(rng.integers(len(SKELETONS[symbol])))
            width, strokes = SKELETONS[symbol][choice]
        w = height * rng.uniform(*width) * self.wide
        turn = rng.normal(0, 0.05)
        wave, phase = rng.normal(0, 0.03), rng.uniform(0, 6.28)
        lines = []
        for stroke in strokes:
            off = rng.normal(0, 0.02, 2)
            for run in self._varied(rng, stroke):
                c = _smooth(run) + off
                x = c[:, 0] * w + wave * height * np.sin(c[:, 1] * 5 + phase)
                y = c[:, 1] * height
                lines.append(np.stack([x + (height - y) * (self.slant + turn), y - x * turn], 1))
        return self._ink(rng, lines, pen)

    def _varied(self, rng, stroke):
        moved = {p: (p[0] + rng.normal(0, self.jitter), p[1] + rng.normal(0, self.jitter)) for p in set(stroke)}
        return _runs([moved[p] for p in stroke])

    def _ink(self, rng, lines, pen):
        every = np.vstack(lines)
        margin = pen + 2
        low = np.floor(every.min(0)) - margin
        size = np.ceil(every.max(0)) + margin - low
        image = Image.new("L", (int(size[0]) * 2, int(size[1]) * 2), 0)
        draw = ImageDraw.Draw(image)
        for line in lines:
            points = (line - low) * 2
            width = pen * 2 * (rng.uniform(0.75, 1.25) if self.pressure else 1)
            half = width / 2
            draw.line([tuple(p) for p in points], fill=255, width=max(1, round(width)))
            for x, y in (points[0], points[-1]):
                draw.ellipse((x - half, y - half, x + half, y + half), fill=255)
        return np.asarray(image.reduce(2)), low, (lines[0][0] - low, lines[-1][-1] - low)


def width_of(ink):
    """First and last column with ink."""
    columns = np.flatnonzero(ink.max(0) > 80)
    return (int(columns[0]), int(columns[-1]) + 1) if len(columns) else (0, ink.shape[1])


def gap(rng, height, close=True):
    """Room between two digits in pixels; below naught they touch, which close hands do more often."""
    touching, least, most = (0.2, -0.14, 0.03) if close else (0.15, -0.18, 0.02)
    road = rng.random()
    if road < touching:
        return height * rng.uniform(least, most)
    return height * (rng.normal(0.1, 0.09) if road < 0.85 else rng.uniform(0.1, 0.6))


def pen_width(rng, height):
    """Ball pens to felt pens, in pixels."""
    return max(1.6, height * math.exp(rng.normal(math.log(0.085), 0.38)))
