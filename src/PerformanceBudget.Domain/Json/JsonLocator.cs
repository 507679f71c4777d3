using System.Text;
using System.Text.Json;

namespace PerformanceBudget.Domain.Json;

/// <summary>Finds where in a JSON text the values of JSON Pointers stand.</summary>
/// <remarks>One pass over the text for any number of pointers; what no pointer leads into is skipped.</remarks>
internal static class JsonLocator
{
    /// <summary>The byte at which each pointer's value starts; pointers that do not resolve are absent.</summary>
    public static Dictionary<string, long> FindOffsets(
        ReadOnlySpan<byte> utf8Json,
        IEnumerable<string> pointers
    )
    {
        var offsets = new Dictionary<string, long>(StringComparer.Ordinal);
        var root = Tree(pointers);
        var reader = new Utf8JsonReader(utf8Json, new JsonReaderOptions { MaxDepth = int.MaxValue });
        try
        {
            if (reader.Read())
            {
                Visit(ref reader, root, offsets);
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
        var lineStart = 0;
        var scanned = 0;
        foreach (var i in order)
        {
            var offset = (int)Math.Min(offsets[i], utf8Json.Length);
            while (utf8Json[scanned..offset].IndexOf((byte)'\n') is var found and >= 0)
            {
                scanned += found + 1;
                lineStart = scanned;
                line++;
            }

            scanned = offset;
            var column = Encoding.UTF8.GetCharCount(utf8Json[lineStart..offset]) + 1;
            positions[i] = new TextPosition(line, column);
        }

        return positions;
    }

    private static void Visit(ref Utf8JsonReader reader, Node? node, Dictionary<string, long> offsets)
    {
        if (node is null)
        {
            reader.Skip();
            return;
        }

        if (node.Pointer is not null)
        {
            offsets[node.Pointer] = reader.TokenStartIndex;
        }

        if (node.Children is null)
        {
            reader.Skip();
        }
        else if (reader.TokenType == JsonTokenType.StartObject)
        {
            while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
            {
                var child = ChildOf(node, in reader);
                reader.Read();
                Visit(ref reader, child, offsets);
            }
        }
        else if (reader.TokenType == JsonTokenType.StartArray)
        {
            for (var i = 0; reader.Read() && reader.TokenType != JsonTokenType.EndArray; i++)
            {
                Visit(ref reader, node.Children.GetValueOrDefault(JsonPointer.Index(i)), offsets);
            }
        }
    }

    /// <summary>The part of a pointer that the property here stands for, if any does.</summary>
    private static Node? ChildOf(Node node, ref readonly Utf8JsonReader reader)
    {
        try
        {
            return node.Children!.GetValueOrDefault(reader.GetString()!);
        }
        catch (InvalidOperationException)
        {
            // A name in broken UTF-8, or with half of a surrogate pair, which no pointer spells.
            return null;
        }
    }

    private static Node Tree(IEnumerable<string> pointers)
    {
        var root = new Node();
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
