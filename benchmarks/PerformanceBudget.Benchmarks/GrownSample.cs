using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;

namespace PerformanceBudget.Benchmarks;

/// <summary>The published sample with its seven projects again and again in one file, each time with names of their own.</summary>
internal static partial class GrownSample
{
    private const string Body = "<w:body>";
    private const string EndOfBody = "<w:sectPr";
    private const string EndOfParagraph = "</w:p>";

    public static byte[] Txt(int copies)
    {
        var text = Encoding.UTF8.GetString(PublishedSample.Txt);
        var start = text.IndexOf("项目经费情况说明", StringComparison.Ordinal);
        return Encoding.UTF8.GetBytes(text[..start] + Repeat(text[start..] + "\n", copies));
    }

    public static byte[] Docx(int copies)
    {
        using var grown = new MemoryStream();
        using (var source = new ZipArchive(new MemoryStream(PublishedSample.Docx)))
        using (var target = new ZipArchive(grown, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var entry in source.Entries)
            {
                using var content = new StreamReader(entry.Open(), Encoding.Latin1);
                using var copy = new StreamWriter(target.CreateEntry(entry.FullName).Open(), Encoding.Latin1);
                copy.Write(
                    entry.FullName == "word/document.xml"
                        ? ToBytes(Document(ToText(content.ReadToEnd()), copies))
                        : content.ReadToEnd()
                );
            }
        }

        return grown.ToArray();
    }

    private static string Document(string xml, int copies)
    {
        // The first paragraph is the headline of all of them.
        var start = xml.IndexOf(
            EndOfParagraph,
            xml.IndexOf(Body, StringComparison.Ordinal),
            StringComparison.Ordinal
        );
        start += EndOfParagraph.Length;
        var end = xml.LastIndexOf(EndOfBody, StringComparison.Ordinal);
        return xml[..start] + Repeat(xml[start..end], copies) + xml[end..];
    }

    private static string Repeat(string text, int copies) =>
        string.Concat(
            Enumerable
                .Range(0, copies)
                .Select(copy =>
                    Name()
                        .Replace(
                            text,
                            match => match.Value + copy.ToString("D3", CultureInfo.InvariantCulture)
                        )
                )
        );

    // The archive is copied as characters of one byte each.
    private static string ToText(string bytes) => Encoding.UTF8.GetString(Encoding.Latin1.GetBytes(bytes));

    private static string ToBytes(string text) => Encoding.Latin1.GetString(Encoding.UTF8.GetBytes(text));

    /// <summary>The name of a project where it is a cell of its own, or stands in the title of its statement.</summary>
    [GeneratedRegex(
        @"(?<=[>\t\n])(干部工作经费|党建工作|公务员工作|业务培训|网络信息系统运行与维护|党代表工作经费|局级、处级干部 ?体检费)(?=[<\t\r\n])|(?<=项目经费情况说明（)[^）]+",
        RegexOptions.ExplicitCapture
    )]
    private static partial Regex Name();
}
