using System.Text;

namespace PerformanceBudget.Fuzz.Mutation;

/// <summary>Changes inputs: by bytes, by characters, by words, and by the pieces that they are made of.</summary>
internal sealed class Mutator
{
    private const int MostSteps = 4;
    private const int MostRepeats = 64;
    private const int LongestPiece = 64;

    private static readonly byte[] NotableBytes = [0, 1, 0x7F, 0x80, 0xFF, 0x20, 0x30, 0x2E];
    private static readonly int[] NotableNumbers =
    [
        0,
        1,
        -1,
        2,
        127,
        128,
        255,
        256,
        512,
        4_095,
        4_096,
        32_767,
        65_535,
        65_536,
        int.MaxValue,
        int.MinValue,
    ];

    private readonly Random _random;
    private readonly FuzzSyntax _syntax;
    private readonly int _maxBytes;
    private readonly byte[][] _words;
    private readonly List<Span> _spans = [];
    private readonly List<Span> _otherSpans = [];

    public Mutator(FuzzTarget target, Random random)
    {
        _random = random;
        _syntax = target.Syntax;
        _maxBytes = target.MaxBytes;
        _words = [.. target.Words.Select(Encoding.UTF8.GetBytes)];
    }

    /// <summary>A changed copy of a content.</summary>
    /// <param name="content">The content.</param>
    /// <param name="other">Another content of the same kind, of which pieces may be taken.</param>
    public byte[] Mutate(byte[] content, byte[] other)
    {
        for (var steps = 1 + (_random.Next(2) * _random.Next(MostSteps)); steps > 0; steps--)
        {
            content = Step(content, other);
        }

        return content.Length <= _maxBytes ? content : content[.._maxBytes];
    }

    private byte[] Step(byte[] content, byte[] other)
    {
        if (content.Length == 0)
        {
            return other.Length > 0 ? other : Word();
        }

        return _syntax switch
        {
            FuzzSyntax.Binary => StepOfBytes(content, other),
            FuzzSyntax.Text => StepOfText(content, other),
            _ => _random.Next(3) == 0 ? StepOfText(content, other) : StepOfPieces(content, other),
        };
    }

    private byte[] StepOfText(byte[] content, byte[] other)
    {
        var at = Boundary(content, _random.Next(content.Length + 1));
        var end = Boundary(content, Math.Min(content.Length, at + _random.Next(1, LongestPiece)));
        switch (_random.Next(12))
        {
            case 0 or 1 or 2:
                return Replace(content, new Span(at, at), Word());
            case 3 or 4:
                return Replace(
                    content,
                    new Span(at, Boundary(content, Math.Min(content.Length, at + 1 + _random.Next(6)))),
                    Word()
                );
            case 5:
                return Replace(content, new Span(at, end), []);
            case 6:
                return Replace(content, new Span(at, at), content.AsSpan(at, Math.Max(end - at, 0)));
            case 7:
                return Crossed(content, at, other);
            case 8:
                return Repeated(content, at, end);
            case 9 or 10:
                return WithOtherNumber(content);
            default:
                return StepOfBytes(content, other);
        }
    }

    private byte[] StepOfPieces(byte[] content, byte[] other)
    {
        SyntaxSpans.Find(content, _syntax, _spans);
        if (_spans.Count == 0)
        {
            return StepOfText(content, other);
        }

        var piece = _spans[_random.Next(_spans.Count)];
        switch (_random.Next(9))
        {
            case 0:
                return Replace(content, piece, []);
            case 1 or 2:
                SyntaxSpans.Find(other, _syntax, _otherSpans);
                return _otherSpans.Count == 0
                    ? content
                    : Replace(content, piece, Slice(other, _otherSpans[_random.Next(_otherSpans.Count)]));
            case 3:
                return Replace(content, piece, Slice(content, _spans[_random.Next(_spans.Count)]));
            case 4:
                return Replace(content, new Span(piece.End, piece.End), Separated(Slice(content, piece)));
            case 5:
                return Replace(content, piece, Word());
            case 6:
                return Swapped(content, piece, _spans[_random.Next(_spans.Count)]);
            default:
                // A change within a short piece: a name, a number, a text.
                return piece.Length == 0
                    ? Replace(content, piece, Word())
                    : Replace(
                        content,
                        piece,
                        StepOfText(Slice(content, piece).ToArray(), Slice(content, piece).ToArray())
                    );
        }
    }

    private byte[] StepOfBytes(byte[] content, byte[] other)
    {
        var at = _random.Next(content.Length);
        var length = Math.Min(_random.Next(1, LongestPiece), content.Length - at);
        switch (_random.Next(9))
        {
            case 0 or 1:
                return With(content, at, (byte)(content[at] ^ (1 << _random.Next(8))));
            case 2:
                return With(content, at, (byte)_random.Next(256));
            case 3:
                return With(content, at, NotableBytes[_random.Next(NotableBytes.Length)]);
            case 4:
                return With(content, at, (byte)(content[at] + _random.Next(-16, 17)));
            case 5:
                return WithNumber(content, at);
            case 6:
                return Replace(content, new Span(at, at + length), []);
            case 7:
                return Replace(content, new Span(at, at), content.AsSpan(at, length));
            default:
                return Crossed(content, at, other);
        }
    }

    private byte[] WithNumber(byte[] content, int at)
    {
        var number = BitConverter.GetBytes(NotableNumbers[_random.Next(NotableNumbers.Length)]);
        var copy = content.ToArray();
        number.AsSpan(0, Math.Min(_random.Next(2) == 0 ? 2 : 4, content.Length - at)).CopyTo(copy.AsSpan(at));
        return copy;
    }

    // Digits that stand together, and another number in their place.
    private byte[] WithOtherNumber(byte[] content)
    {
        var start =
            content.AsSpan(_random.Next(content.Length)) is var rest
            && rest.IndexOfAnyInRange((byte)'0', (byte)'9') is >= 0 and var found
                ? content.Length - rest.Length + found
                : content.AsSpan().IndexOfAnyInRange((byte)'0', (byte)'9');
        if (start < 0)
        {
            return Replace(content, new Span(0, 0), Word());
        }

        var end = start + 1;
        while (end < content.Length && content[end] is >= (byte)'0' and <= (byte)'9')
        {
            end++;
        }

        return Replace(content, new Span(start, end), Encoding.ASCII.GetBytes(Number()));
    }

    private string Number() =>
        _random.Next(5) switch
        {
            0 => _random.Next(10).ToString(),
            1 => _random.Next(1_000).ToString(),
            2 => (_random.Next(100) / 100m).ToString(
                "0.00",
                System.Globalization.CultureInfo.InvariantCulture
            ),
            3 => new string((char)('0' + _random.Next(10)), _random.Next(1, 32)),
            _ => _random.NextInt64().ToString(),
        };

    private byte[] Crossed(byte[] content, int at, byte[] other)
    {
        var from = Boundary(other, _random.Next(other.Length + 1));
        return Replace(content, new Span(at, content.Length), other.AsSpan(from));
    }

    private byte[] Repeated(byte[] content, int start, int end)
    {
        var piece = content.AsSpan(start, Math.Max(end - start, 0));
        var times = Math.Min(_random.Next(1, MostRepeats), (_maxBytes / Math.Max(piece.Length, 1)) + 1);
        var repeated = new byte[piece.Length * times];
        for (var i = 0; i < times; i++)
        {
            piece.CopyTo(repeated.AsSpan(i * piece.Length));
        }

        return Replace(content, new Span(start, start), repeated);
    }

    private static byte[] Swapped(byte[] content, Span one, Span two)
    {
        var (first, second) = one.Start <= two.Start ? (one, two) : (two, one);
        return first.End > second.Start
            ? content
            :
            [
                .. content.AsSpan(0, first.Start),
                .. Slice(content, second),
                .. content.AsSpan(first.End, second.Start - first.End),
                .. Slice(content, first),
                .. content.AsSpan(second.End),
            ];
    }

    private ReadOnlySpan<byte> Separated(ReadOnlySpan<byte> piece) =>
        _syntax == FuzzSyntax.Json && !piece.EndsWith(","u8) ? (byte[])[(byte)',', .. piece] : piece;

    private static byte[] With(byte[] content, int at, byte value)
    {
        var copy = content.ToArray();
        copy[at] = value;
        return copy;
    }

    private static byte[] Replace(byte[] content, Span piece, ReadOnlySpan<byte> by)
    {
        var length = Math.Max(piece.Length, 0);
        var replaced = new byte[content.Length - length + by.Length];
        content.AsSpan(0, piece.Start).CopyTo(replaced);
        by.CopyTo(replaced.AsSpan(piece.Start));
        content.AsSpan(piece.Start + length).CopyTo(replaced.AsSpan(piece.Start + by.Length));
        return replaced;
    }

    private static ReadOnlySpan<byte> Slice(byte[] content, Span piece) =>
        content.AsSpan(piece.Start, piece.Length);

    // Where a character of UTF-8 begins.
    private static int Boundary(byte[] content, int at)
    {
        while (at > 0 && at < content.Length && (content[at] & 0xC0) == 0x80)
        {
            at--;
        }

        return at;
    }

    private byte[] Word() => _words[_random.Next(_words.Length)];
}
