using System.Text;
using System.Text.Json;

namespace PerformanceBudget.Domain.Json;

/// <summary>Where a text stops being JSON, and what would go on there.</summary>
/// <remarks>
/// The reader of the base library says so in sentences of its own, which are no part of its contract. It is asked for the last
/// token that it could read only.
/// </remarks>
internal readonly ref struct SyntaxSpot
{
    private SyntaxSpot(
        ReadOnlySpan<byte> text,
        int position,
        SyntaxExpectation expected,
        int depth,
        JsonTokenType last
    )
    {
        Text = text;
        Position = position;
        Expected = expected;
        Depth = depth;
        Last = last;
    }

    public ReadOnlySpan<byte> Text { get; }

    /// <summary>The byte that does not fit; the length at the end.</summary>
    public int Position { get; }

    public SyntaxExpectation Expected { get; }

    /// <summary>How many objects and lists are open.</summary>
    public int Depth { get; }

    /// <summary>The last token that could be read.</summary>
    public JsonTokenType Last { get; }

    public bool IsEnd => Position >= Text.Length;

    /// <summary>What stands there.</summary>
    public Rune Found =>
        Rune.DecodeFromUtf8(Text[Position..], out var found, out _) == System.Buffers.OperationStatus.Done
            ? found
            : Rune.ReplacementChar;

    /// <summary>The same spot with another expectation at another place.</summary>
    public SyntaxSpot At(int position, SyntaxExpectation expected) =>
        new(Text, position, expected, Depth, Last);

    /// <summary>Finds the spot in a text that is no JSON.</summary>
    public static SyntaxSpot Find(ReadOnlySpan<byte> text)
    {
        var reader = new Utf8JsonReader(text, new JsonReaderOptions { MaxDepth = int.MaxValue });
        var last = JsonTokenType.None;
        var position = 0;
        var containers = new Stack<bool>();
        try
        {
            while (reader.Read())
            {
                last = reader.TokenType;
                position = (int)reader.BytesConsumed;
                if (last is JsonTokenType.StartObject or JsonTokenType.StartArray)
                {
                    containers.Push(last == JsonTokenType.StartObject);
                }
                else if (last is JsonTokenType.EndObject or JsonTokenType.EndArray)
                {
                    _ = containers.Pop();
                }
            }
        }
        catch (JsonException)
        {
            // Behind the last token.
        }

        var isInObject = containers.TryPeek(out var isObject) && isObject;
        position = SkipBlanks(text, position);
        var spot = new SyntaxSpot(text, position, SyntaxExpectation.Value, containers.Count, last);
        return last switch
        {
            JsonTokenType.None or JsonTokenType.PropertyName => spot,
            JsonTokenType.StartObject => spot.At(position, SyntaxExpectation.NameOrEnd),
            JsonTokenType.StartArray => spot,
            _ when containers.Count == 0 => spot.At(position, SyntaxExpectation.End),
            _ when position < text.Length && text[position] == ',' => spot.At(
                SkipBlanks(text, position + 1),
                isInObject ? SyntaxExpectation.Name : SyntaxExpectation.Value
            ),
            _ => spot.At(
                position,
                isInObject ? SyntaxExpectation.CommaOrEndOfObject : SyntaxExpectation.CommaOrEndOfList
            ),
        };
    }

    /// <summary>The next byte that is no white space of JSON.</summary>
    public static int SkipBlanks(ReadOnlySpan<byte> text, int position)
    {
        var length = text[position..].IndexOfAnyExcept(" \t\r\n"u8);
        return length < 0 ? text.Length : position + length;
    }
}
