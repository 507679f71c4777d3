using System.Buffers;
using System.Text;
using PerformanceBudget.Domain;

namespace PerformanceBudget.Documents.Html;

/// <summary>Finds the encoding of a web page.</summary>
internal static class HtmlEncoding
{
    private const int HeadBytes = 4 << 10;

    private static readonly SearchValues<char> EndsOfName = SearchValues.Create("\"' ;/>");

    /// <summary>
    /// What the bytes prove, UTF-8 and UTF-16, goes before what the page says: many were saved in another encoding than they say.
    /// </summary>
    public static Encoding Of(ReadOnlySpan<byte> file)
    {
        var shown = TextDecoding.EncodingOf(file);
        return shown is UnicodeEncoding or UTF8Encoding
            ? shown
            : Declared(AsciiHeadOf(file))
                ?? shown
                ?? throw UnreadableDocumentException.Damaged(
                    new BilingualText("文字编码无法识别", "the encoding of its text is unknown")
                );
    }

    /// <summary>How a file begins, as far as it is ASCII.</summary>
    public static string AsciiHeadOf(ReadOnlySpan<byte> file) =>
        Encoding.Latin1.GetString(file[..Math.Min(file.Length, HeadBytes)]).TrimStart();

    private static Encoding? Declared(string head)
    {
        const string label = "charset=";
        var start = head.IndexOf(label, StringComparison.OrdinalIgnoreCase);
        if (start < 0)
        {
            return null;
        }

        var rest = head.AsSpan(start + label.Length).TrimStart("\"' ");
        var length = rest.IndexOfAny(EndsOfName);
        var name = (length < 0 ? rest : rest[..length]).ToString();
        return name.StartsWith("gb", StringComparison.OrdinalIgnoreCase)
            ? TextDecoding.Gb18030
            : CodePagesEncodingProvider.Instance.GetEncoding(
                name,
                EncoderFallback.ReplacementFallback,
                new DecoderReplacementFallback("\uFFFD")
            );
    }
}
