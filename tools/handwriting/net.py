"""The net: a line of 48 pixels in height to one of twelve symbols every four pixels, or to none (CTC)."""

from torch import nn

# symbol 0 is nothing; "/" stands for whatever parts day, month and year
SYMBOLS = "-0123456789/"


def block(inside, outside, size, stride=1, padding=None):
    if padding is None:
        padding = tuple(s // 2 for s in size)
    conv = nn.Conv2d(inside, outside, size, stride, padding, bias=False)
    return [conv, nn.BatchNorm2d(outside), nn.ReLU()]


class Net(nn.Module):
    """Rows shrink 48, 24, 12, 6, 3, 1 and columns by four; nothing recurs, so a line may have any width."""

    def __init__(self):
        super().__init__()
        self.layers = nn.Sequential(
            *block(1, 16, (5, 5), stride=2),
            *block(16, 48, (3, 3), stride=2),
            *block(48, 48, (3, 3)),
            nn.MaxPool2d((2, 1)),
            *block(48, 64, (3, 3)),
            nn.MaxPool2d((2, 1)),
            *block(64, 96, (3, 3)),
            *block(96, 96, (3, 1), padding=(0, 0)),
            *block(96, 96, (1, 5)),
            nn.Dropout(0.1),
            *block(96, 96, (1, 5)),
            nn.Conv2d(96, len(SYMBOLS), 1),
        )

    def forward(self, x):
        """(n, 1, 48, w), paper 0 and ink 1, to log probabilities (w / 4, n, 12)."""
        return self.layers(x).squeeze(2).permute(2, 0, 1).log_softmax(2)
