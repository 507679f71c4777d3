using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;

namespace PerformanceBudget.Fuzz.Packing;

/// <summary>
/// The objects of a PDF, and the contents of its streams: a stream that is packed is unpacked, and written as it is. The table of places is written
/// anew.
/// </summary>
internal sealed partial class PdfContainer : Container
{
    private const string Header = "%PDF-1.7\n";
    private const string Trailer = "trailer";

    public override Part[] Unpack(byte[] input)
    {
        var text = Encoding.Latin1.GetString(input);
        var parts = new List<Part>();
        foreach (Match found in ObjectPattern().Matches(text))
        {
            var body = found.Groups["body"].Value;
            var stream = StreamPattern().Match(body);
            var name = found.Groups["number"].Value;
            if (!stream.Success)
            {
                parts.Add(new Part(name, Encoding.Latin1.GetBytes(body.Trim())));
                continue;
            }

            var content = Encoding.Latin1.GetBytes(stream.Groups["content"].Value);
            var dictionary = body[..stream.Index];
            if (dictionary.Contains("/FlateDecode", StringComparison.Ordinal))
            {
                dictionary = FilterPattern().Replace(dictionary, string.Empty);
                content = Inflate(content);
            }

            parts.Add(
                new Part(
                    name,
                    Encoding.Latin1.GetBytes(LengthPattern().Replace(dictionary, string.Empty).Trim())
                )
            );
            parts.Add(new Part(name + " stream", content));
        }

        var root = RootPattern().Match(text);
        parts.Add(new Part(Trailer, Encoding.Latin1.GetBytes(root.Success ? root.Value : "/Root 1 0 R")));
        return [.. parts];
    }

    public override byte[] Pack(Part[] parts)
    {
        using var output = new MemoryStream();
        Write(output, Header);
        var places = new SortedDictionary<int, long>();
        for (var i = 0; i < parts.Length && parts[i].Name != Trailer; i++)
        {
            var (name, content) = parts[i];
            var number = int.Parse(name.Split(' ')[0], CultureInfo.InvariantCulture);
            places[number] = output.Position;
            Write(output, $"{number} 0 obj\n");
            if (i + 1 < parts.Length && parts[i + 1].Name == name + " stream")
            {
                var stream = parts[++i].Content;
                WriteDictionary(output, content, stream.Length);
                Write(output, "\nstream\n");
                output.Write(stream);
                Write(output, "\nendstream");
            }
            else
            {
                output.Write(content);
            }

            Write(output, "\nendobj\n");
        }

        WritePlaces(output, places, parts[^1].Content);
        return output.ToArray();
    }

    private static void WriteDictionary(MemoryStream output, byte[] dictionary, int length)
    {
        var end = dictionary.AsSpan().LastIndexOf(">>"u8);
        output.Write(dictionary.AsSpan(0, Math.Max(end, 0)));
        Write(output, $"/Length {length}");
        output.Write(dictionary.AsSpan(Math.Max(end, 0)));
    }

    private static void WritePlaces(MemoryStream output, SortedDictionary<int, long> places, byte[] trailer)
    {
        var start = output.Position;
        var size = places.Count == 0 ? 1 : places.Keys.Last() + 1;
        Write(output, $"xref\n0 {size}\n");
        for (var number = 0; number < size; number++)
        {
            Write(
                output,
                places.TryGetValue(number, out var place)
                    ? $"{place:D10} 00000 n \n"
                    : "0000000000 65535 f \n"
            );
        }

        Write(output, $"trailer\n<</Size {size} ");
        output.Write(trailer);
        Write(output, $">>\nstartxref\n{start}\n%%EOF\n");
    }

    private static byte[] Inflate(byte[] packed)
    {
        using var stream = new ZLibStream(new MemoryStream(packed), CompressionMode.Decompress);
        using var content = new MemoryStream();
        stream.CopyTo(content);
        return content.ToArray();
    }

    private static void Write(MemoryStream output, string text) =>
        output.Write(Encoding.Latin1.GetBytes(text));

    [GeneratedRegex(
        @"(?<number>\d+) 0 obj\s(?<body>.*?)endobj",
        RegexOptions.Singleline | RegexOptions.ExplicitCapture,
        10_000
    )]
    private static partial Regex ObjectPattern();

    [GeneratedRegex(
        @"stream\r?\n(?<content>.*?)\r?\n?endstream",
        RegexOptions.Singleline | RegexOptions.ExplicitCapture,
        10_000
    )]
    private static partial Regex StreamPattern();

    [GeneratedRegex(@"/Filter\s*\[?\s*/FlateDecode\s*\]?", RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex FilterPattern();

    [GeneratedRegex(@"/Length\s+\d+(\s+0\s+R)?", RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex LengthPattern();

    [GeneratedRegex(@"/Root\s+\d+\s+\d+\s+R", RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex RootPattern();
}
