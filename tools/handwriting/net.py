"""The net: a line of 48 pixels in height to one of twelve symbols every four pixels, or to none (CTC)."""

from torch import nn

# symbol 0 is nothing; "/" stands for whatever parts day, month and year
SYMBOLS = "-0123456789/"


def block(inside, outside, size, stride=1, padding=None):
    if padding is None:
        padding = tuple(s // 2 for s in size)
    conv = nn.Conv2d(inside, outside, size, stride, padding, bias=False)
    return [conv, nn.BatchNorm2d(outside), nn.ReLU()]


# features after each layer of a net
SIZES = {"small": (16, 48, 48, 64, 96), "wide": (24, 56, 56, 80, 112)}


class Net(nn.Module):
    """Rows shrink 48, 24, 12, 6, 3, 1 and columns by four; nothing recurs, so a line may have any width."""

    def __init__(self, size="small"):
        super().__init__()
        a, b, c, d, e = SIZES[size]
        self.layers = nn.Sequential(
            *block(1, a, (5, 5), stride=2),
            *block(a, b, (3, 3), stride=2),
            *block(b, c, (3, 3)),
            nn.MaxPool2d((2, 1)),
            *block(c, d, (3, 3)),
            nn.MaxPool2d((2, 1)),
            *block(d, e, (3, 3)),
            *block(e, e, (3, 1), padding=(0, 0)),
            *block(e, e, (1, 5)),
            nn.Dropout(0.1),
            *block(e, e, (1, 5)),
            nn.Conv2d(e, len(SYMBOLS), 1),
        )

    def forward(self, x):
        """(n, 1, 48, w), paper 0 and ink 1, to log probabilities (w / 4, n, 12)."""
        return self.layers(x).squeeze(2).permute(2, 0, 1).log_softmax(2)
