using System.Globalization;
using System.Text;
using System.Text.Json;
using PerformanceBudget.Domain;
using PerformanceBudget.Domain.Audit;

namespace PerformanceBudget.Documents.Tests.Readings;

/// <summary>All that is read of a document, as lines: each datum with what is printed and where, what is said, and what is left out.</summary>
internal sealed class ReadingOutline
{
    private readonly StringBuilder _lines = new();
    private readonly IReadOnlyDictionary<string, Excerpt> _excerpts;
    private readonly HashSet<string> _placed = new(StringComparer.Ordinal);

    private ReadingOutline(IReadOnlyDictionary<string, Excerpt> excerpts) => _excerpts = excerpts;

    public static string Of(ReadDeclaration read)
    {
        var outline = new ReadingOutline(read.Excerpts);
        if (read.ToSourceReading().Declaration is { } declaration)
        {
            outline.Add(string.Empty, JsonSerializer.SerializeToElement(declaration));
        }

        foreach (var (pointer, excerpt) in read.Excerpts)
        {
            Assert.True(outline._placed.Contains(pointer), $"{pointer} is nothing that was read: {excerpt}");
        }

        outline.Add(read.Findings, read.Unread);
        return outline._lines.ToString();
    }

    public static string Of(SourceDocument document)
    {
        var outline = new ReadingOutline(new Dictionary<string, Excerpt>());
        foreach (var block in document.Blocks)
        {
            outline.Add(block);
        }

        outline.Add(document.Findings, document.LeftOut);
        return outline._lines.ToString();
    }

    private void Add(string pointer, JsonElement element)
    {
        var isWhole = element.ValueKind is JsonValueKind.Object or JsonValueKind.Array;
        var excerpt = _excerpts.GetValueOrDefault(pointer);
        _ = _placed.Add(pointer);
        if (excerpt is not null || !isWhole)
        {
            var value = isWhole ? string.Empty : $" {element}";
            _ = _lines
                .Append(pointer)
                .Append(value)
                .AppendLine(excerpt is null ? string.Empty : $" ← {Of(excerpt)}");
        }

        if (element.ValueKind == JsonValueKind.Object)
        {
            foreach (var property in element.EnumerateObject())
            {
                Add($"{pointer}/{property.Name}", property.Value);
            }
        }
        else if (isWhole)
        {
            var i = 0;
            foreach (var item in element.EnumerateArray())
            {
                Add($"{pointer}/{i++}", item);
            }
        }
    }

    private void Add(DocumentBlock block)
    {
        if (block is not TableBlock table)
        {
            _ = _lines.AppendLine($"{Places(block.Places)} {OneLine(((ParagraphBlock)block).Text)}");
            return;
        }

        _ = _lines.AppendLine(
            $"{Places(block.Places)} {table.Trust}, {table.RowCount} by {table.ColumnCount}, pages end before {string.Join(' ', table.PageBreakRows)}"
        );
        foreach (var cell in table.Cells)
        {
            var flow = cell.Flow == TextFlow.None ? string.Empty : $" {cell.Flow}";
            var repairs = cell.Repairs == TextRepairs.None ? string.Empty : $" {cell.Repairs}";
            _ = _lines.AppendLine(
                $"  {Places(cell.Places)} {cell.Row}+{cell.RowSpan} {cell.Column}+{cell.ColumnSpan}{flow}{repairs} {OneLine(cell.Text)}"
            );
        }
    }

    private void Add(IEnumerable<PlacedFinding> findings, IEnumerable<Excerpt> leftOut)
    {
        foreach (var (finding, place) in findings)
        {
            _ = _lines
                .AppendLine($"{finding.Code} {finding.Severity} {finding.Pointer} {place}")
                .AppendLine($"  {OneLine(finding.GetMessage(Language.Chinese))}")
                .AppendLine($"  {OneLine(finding.GetMessage(Language.English))}");
        }

        foreach (var excerpt in leftOut)
        {
            _ = _lines.AppendLine($"left out: {Of(excerpt)}");
        }
    }

    private static string Of(Excerpt excerpt)
    {
        var repairs = excerpt.Repairs == TextRepairs.None ? string.Empty : $" ({excerpt.Repairs})";
        return $"{Places(excerpt.Places)}{repairs} {OneLine(excerpt.Text)}";
    }

    private static string Places(IEnumerable<SourcePlace> places) =>
        string.Join('+', places.Select(place => $"{place}{(place.Box is { } box ? Of(box) : null)}"));

    private static string Of(PageBox box) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"[{box.Left:0} {box.Top:0} {box.Width:0} {box.Height:0}]"
        );

    private static string OneLine(string text) => text.Replace("\n", "⏎", StringComparison.Ordinal);
}
