using System.Text;
using System.Text.Json;

namespace PerformanceBudget.Domain.Json;

/// <summary>Finds where in a JSON text the values of JSON Pointers stand.</summary>
/// <remarks>
/// One pass over the text for any number of pointers, up to the last one that resolves; what no pointer leads into is
/// skipped. Of a property that occurs twice, which is one of the problems to be found, the first one counts.
/// </remarks>
internal static class JsonLocator
{
    /// <summary>The byte at which each pointer's value starts; pointers that do not resolve are absent.</summary>
    public static Dictionary<string, long> FindOffsets(
        ReadOnlySpan<byte> utf8Json,
        IEnumerable<string> pointers
    )
    {
        var offsets = new Dictionary<string, long>(StringComparer.Ordinal);
        var reader = new Utf8JsonReader(utf8Json, new JsonReaderOptions { MaxDepth = int.MaxValue });
        try
        {
            if (reader.Read())
            {
                Visit(ref reader, Tree(pointers, out var count), count, offsets);
            }
        }
        catch (JsonException)
        {
            // A text that breaks off has places up to there.
        }

        return offsets;
    }

    /// <summary>The byte of a place that is given by line and byte within the line, both from 0.</summary>
    public static long OffsetOf(ReadOnlySpan<byte> utf8Json, long line, long byteInLine)
    {
        var lineStart = 0;
        for (; line > 0 && utf8Json[lineStart..].IndexOf((byte)'\n') is var found and >= 0; line--)
        {
            lineStart += found + 1;
        }

        return lineStart + byteInLine;
    }

    /// <summary>Line and column of each offset, which may come in any order.</summary>
    public static TextPosition[] ToPositions(ReadOnlySpan<byte> utf8Json, ReadOnlySpan<long> offsets)
    {
        var order = new int[offsets.Length];
        for (var i = 0; i < order.Length; i++)
        {
            order[i] = i;
        }

        Array.Sort(offsets.ToArray(), order);

        var positions = new TextPosition[offsets.Length];
        var line = 1;
        var column = 1;
        var scanned = 0;
        foreach (var i in order)
        {
            var offset = (int)Math.Min(offsets[i], utf8Json.Length);
            while (utf8Json[scanned..offset].IndexOf((byte)'\n') is var found and >= 0)
            {
                scanned += found + 1;
                line++;
                column = 1;
            }

            column += Encoding.UTF8.GetCharCount(utf8Json[scanned..offset]);
            scanned = offset;
            positions[i] = new TextPosition(line, column);
        }

        return positions;
    }

    /// <summary>Reads over the value that starts here, or stops in the middle when there is nothing left to find.</summary>
    private static void Visit(
        ref Utf8JsonReader reader,
        Node? node,
        int count,
        Dictionary<string, long> offsets
    )
    {
        if (node?.Pointer is not null)
        {
            offsets.TryAdd(node.Pointer, reader.TokenStartIndex);
        }

        if (node?.Children is not { } children)
        {
            reader.Skip();
        }
        else if (reader.TokenType == JsonTokenType.StartObject)
        {
            while (offsets.Count < count && reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
            {
                var child = Child(children, in reader);
                reader.Read();
                Visit(ref reader, child, count, offsets);
            }
        }
        else if (reader.TokenType == JsonTokenType.StartArray)
        {
            for (
                var i = 0;
                offsets.Count < count && reader.Read() && reader.TokenType != JsonTokenType.EndArray;
                i++
            )
            {
                Visit(ref reader, children.GetValueOrDefault(JsonPointer.Index(i)), count, offsets);
            }
        }
    }

    /// <summary>The child whose name the reader stands at, if there is one.</summary>
    private static Node? Child(Dictionary<string, Node> children, ref readonly Utf8JsonReader reader)
    {
        try
        {
            foreach (var (name, child) in children)
            {
                if (reader.ValueTextEquals(name))
                {
                    return child;
                }
            }
        }
        catch (InvalidOperationException)
        {
            // Half of a surrogate pair, which no pointer spells.
        }

        return null;
    }

    private static Node Tree(IEnumerable<string> pointers, out int count)
    {
        var root = new Node();
        count = 0;
        foreach (var pointer in pointers)
        {
            var node = root;
            foreach (var step in JsonPointer.Steps(pointer))
            {
                node.Children ??= new Dictionary<string, Node>(StringComparer.Ordinal);
                if (!node.Children.TryGetValue(step, out var child))
                {
                    node.Children.Add(step, child = new Node());
                }

                node = child;
            }

            count += node.Pointer is null ? 1 : 0;
            node.Pointer = pointer;
        }

        return root;
    }

    private sealed class Node
    {
        public string? Pointer;
        public Dictionary<string, Node>? Children;
    }
}
