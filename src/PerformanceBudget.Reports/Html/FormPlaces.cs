using System.Globalization;
using PerformanceBudget.Domain;
using PerformanceBudget.Domain.Audit;

namespace PerformanceBudget.Reports.Html;

/// <summary>
/// Where on the page each place of a document is shown. A cell claims its JSON Pointer; what has no cell of its own belongs
/// to the nearest claimed place above it.
/// </summary>
/// <remarks>
/// Claims are made by writing the page once without output, so that the sections that write it are the only ones that know
/// what is shown where.
/// </remarks>
internal sealed class FormPlaces
{
    private readonly HashSet<string> _claimed = new(StringComparer.Ordinal) { string.Empty };
    private readonly Dictionary<string, List<NumberedFinding>> _findings = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<NumberedFinding>> _referring = new(StringComparer.Ordinal);
    private readonly Dictionary<NumberedFinding, string> _placeOf = [];
    private bool _isCollecting = true;

    private FormPlaces(DocumentName name, AuditReport report, ReportOptions options)
    {
        Contents = options.Contents;
        LeftOut = options.Filter.LeftOut(report);
        Name = name;
        Report = report;
        Words = new DocumentPlaces(report);
        var number = 0;
        General = [.. InOrder(report.General)];
        ByProject = [.. report.Projects.Select(project => InOrder(project.Findings).ToArray())];

        IEnumerable<NumberedFinding> InOrder(IEnumerable<PlacedFinding> findings) =>
            findings
                .Where(placed => Contents != ReportContents.Summary && options.Filter.Lists(placed.Finding))
                .OrderByDescending(placed => FindingOrigin.IsOfReading(placed.Finding.Definition))
                .ThenByDescending(placed => placed.Finding.Severity)
                .Select(placed => new NumberedFinding(++number, placed.Finding, placed.Place))
                .ToArray();
    }

    /// <summary>What the document is called.</summary>
    public DocumentName Name { get; }

    /// <summary>What there is to say about it.</summary>
    public AuditReport Report { get; }

    /// <summary>Its places in words.</summary>
    public DocumentPlaces Words { get; }

    /// <summary>How much of the document is shown.</summary>
    public ReportContents Contents { get; }

    /// <summary>How many findings are not listed, because only some were asked for.</summary>
    public FindingCounts LeftOut { get; }

    /// <summary>Whether there is a list of findings that leads to their notes; without forms the notes are the list.</summary>
    public bool HasList => Contents == ReportContents.Full && DocumentRow.HasOne(Report);

    /// <summary>Whether a finding is a doubt of reading a document.</summary>
    public bool IsDoubt(Finding finding) =>
        !Report.Reading.IsJson && FindingOrigin.IsOfReading(finding.Definition);

    /// <summary>The findings about the declaration as a whole.</summary>
    public IReadOnlyList<NumberedFinding> General { get; }

    /// <summary>How many findings are listed.</summary>
    public int Count => General.Count + ByProject.Sum(findings => findings.Count);

    /// <summary>The findings of each project.</summary>
    public IReadOnlyList<IReadOnlyList<NumberedFinding>> ByProject { get; }

    /// <summary>Finds out where the places of a document are shown.</summary>
    /// <param name="name">What the document is called.</param>
    /// <param name="report">What there is to say about it.</param>
    /// <param name="options">Which findings are listed, and how much of the document is shown.</param>
    /// <param name="write">Writes the whole document.</param>
    public static FormPlaces Collect(
        DocumentName name,
        AuditReport report,
        ReportOptions options,
        Action<HtmlWriter, FormPlaces> write
    )
    {
        var places = new FormPlaces(name, report, options);
        write(new HtmlWriter(TextWriter.Null), places);
        places._isCollecting = false;
        foreach (var finding in places.General.Concat(places.ByProject.SelectMany(findings => findings)))
        {
            places.Assign(finding);
        }

        return places;
    }

    /// <summary>Claims a place for a cell, and gives the findings that belong beside it.</summary>
    public IReadOnlyList<NumberedFinding> At(string pointer)
    {
        if (_isCollecting)
        {
            _ = _claimed.Add(pointer);
        }

        return _findings.TryGetValue(pointer, out var findings) ? findings : [];
    }

    /// <summary>The findings that speak about a place among others and stand beside the first of them.</summary>
    public IReadOnlyList<NumberedFinding> Referring(string pointer) =>
        _referring.TryGetValue(pointer, out var findings) ? findings : [];

    /// <summary>The anchor of the cell beside which a finding stands.</summary>
    public string CellOf(NumberedFinding finding) =>
        AnchorOf(_placeOf.GetValueOrDefault(finding, string.Empty));

    /// <summary>The text as it is printed in the document; null where it is not known.</summary>
    public string? PrintedAt(string pointer) => Report.TextAt(pointer);

    /// <summary>Whether a finding belongs beside one of these places.</summary>
    public bool AreNoted(params ReadOnlySpan<string> pointers)
    {
        foreach (var pointer in pointers)
        {
            if (At(pointer).Count > 0)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The anchor of a cell that has claimed a place.</summary>
    public static string AnchorOf(string pointer) => pointer.Length == 0 ? "/" : pointer;

    /// <summary>The anchor of the cell in which a place is shown.</summary>
    public string NearestAnchor(string pointer) => AnchorOf(Nearest(pointer));

    /// <summary>The anchor of the note beside the cell.</summary>
    public static string NoteOf(NumberedFinding finding) => Numbered("f", finding.Number);

    /// <summary>The anchor in the list of findings.</summary>
    public static string EntryOf(NumberedFinding finding) => Numbered("s", finding.Number);

    /// <summary>Whether the finding stands beside its place, or a part of it, and not only beside one above it.</summary>
    public bool IsAtItsPlace(NumberedFinding finding) =>
        _placeOf
            .GetValueOrDefault(finding, string.Empty)
            .StartsWith(finding.Finding.Pointer, StringComparison.Ordinal);

    /// <summary>
    /// Finds the cell of a finding. What speaks about several elements of a list stands beside the first of them, and the others
    /// refer to it.
    /// </summary>
    private void Assign(NumberedFinding finding)
    {
        var pointer = finding.Finding.Pointer;
        var elements = finding
            .Finding.Related.Select(related => related.Pointer)
            .Where(related =>
                _claimed.Contains(related)
                && string.Equals(JsonPointer.Parent(related), pointer, StringComparison.Ordinal)
                && JsonPointer.TryReadIndex(related.AsSpan(pointer.Length + 1), out _)
            )
            .Distinct(StringComparer.Ordinal)
            .ToArray();
        var place = elements.Length > 0 ? elements[0] : Nearest(pointer);
        _placeOf.Add(finding, place);
        Add(_findings, place);
        foreach (var other in elements.Skip(1))
        {
            Add(_referring, other);
        }

        void Add(Dictionary<string, List<NumberedFinding>> findings, string at)
        {
            if (!findings.TryGetValue(at, out var list))
            {
                findings.Add(at, list = []);
            }

            list.Add(finding);
        }
    }

    private string Nearest(string pointer)
    {
        while (!_claimed.Contains(pointer))
        {
            pointer = JsonPointer.Parent(pointer);
        }

        return pointer;
    }

    private static string Numbered(string letter, int number) =>
        string.Create(CultureInfo.InvariantCulture, $"{letter}{number}");
}
