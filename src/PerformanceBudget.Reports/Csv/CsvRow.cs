using System.Collections.Immutable;
using System.Globalization;
using PerformanceBudget.Domain;
using PerformanceBudget.Domain.Audit;

namespace PerformanceBudget.Reports.Csv;

/// <summary>A row of the table: a finding, or what else there is to say about a document. What has no text is blank.</summary>
internal sealed record CsvRow
{
    /// <summary>What stands above the columns.</summary>
    public static ImmutableArray<BilingualText> Headings { get; } =
    [
        ReportWords.File,
        ReportWords.Department,
        ReportWords.Year,
        ReportWords.Project,
        ReportWords.Place,
        ReportWords.PlaceInFile,
        ReportWords.SeverityHeading,
        ReportWords.Code,
        ReportWords.Finding,
        ReportWords.Message,
        ReportWords.AdviceHeading,
        ValueWords.Of(FindingValue.Actual),
        ValueWords.Of(FindingValue.Expected),
        ValueWords.Of(FindingValue.Difference),
        ReportWords.Accepted,
    ];

    /// <summary>The cells, one below each heading.</summary>
    public ImmutableArray<string?> Cells =>
        [
            File,
            Department,
            Year,
            Project,
            Place,
            PlaceInFile,
            Severity,
            Code,
            Title,
            Message,
            Advice,
            Actual,
            Expected,
            Difference,
            Accepted,
        ];

    private string? File { get; init; }
    private string? Department { get; init; }
    private string? Year { get; init; }
    private string? Project { get; init; }
    private string? Place { get; init; }
    private string? PlaceInFile { get; init; }
    private string? Severity { get; init; }
    private string? Code { get; init; }
    private string? Title { get; init; }
    private string? Message { get; init; }
    private string? Advice { get; init; }
    private string? Actual { get; init; }
    private string? Expected { get; init; }
    private string? Difference { get; init; }
    private string? Accepted { get; init; }

    /// <summary>What an input of which nothing could be read has.</summary>
    public static CsvRow Of(DocumentName name, Language language) =>
        new() { File = name.Source ?? name.In(language) };

    /// <summary>What every row about a document has.</summary>
    public static CsvRow Of(DocumentName name, AuditReport report, Language language) =>
        Of(name, language) with
        {
            Department = ReportWords.DepartmentOf(report.Reading, language),
            Year = ReportWords.YearOf(report.Reading, language),
        };

    /// <summary>A finding.</summary>
    public static CsvRow Of(
        DocumentName name,
        AuditReport report,
        PlacedFinding placed,
        DocumentPlaces places,
        Language language
    )
    {
        var finding = placed.Finding;
        var project = JsonPointer.ProjectOf(finding.Pointer);
        return Of(name, report, language) with
        {
            Project = project is { } index
                ? report.Projects[index].Name ?? ReportWords.ProjectNumber(index + 1).In(language)
                : ReportWords.Whole.In(language),
            Place = places.Describe(finding.Pointer, language, withProject: false),
            PlaceInFile = placed.Place is { } place ? SourcePlaceWords.Describe(place).In(language) : null,
            Severity = ReportWords.Of(finding.Severity).In(language),
            Code = finding.Code.ToString(),
            Title = finding.Definition.Title.In(language),
            Message = finding.GetMessage(language),
            Advice = finding.GetAdvice(language),
            Actual = TextOf(finding[FindingValue.Actual]),
            Expected = TextOf(finding[FindingValue.Expected]),
            Difference = TextOf(finding[FindingValue.Difference]),
            Accepted = finding.Acceptance is { } acceptance ? ReportWords.Of(acceptance).In(language) : null,
        };
    }

    /// <summary>A value as text; an amount in yuan and as a number, whatever unit it was written in, so that it can be added up.</summary>
    private static string? TextOf(FindingValue? value) =>
        value is { Value: StatedAmount amount }
            ? amount.Value.ToString(format: null, CultureInfo.InvariantCulture)
            : value?.ToString();

    /// <summary>The row with a text that is no finding.</summary>
    public CsvRow Saying(BilingualText title, BilingualText message, Language language) =>
        this with
        {
            Title = title.In(language),
            Message = message.In(language),
        };
}
