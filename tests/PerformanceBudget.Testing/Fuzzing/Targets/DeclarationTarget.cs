using System.Text;
using System.Text.Json;
using PerformanceBudget.Domain.Audit;
using PerformanceBudget.Domain.Json;

namespace PerformanceBudget.Testing.Fuzzing.Targets;

/// <summary>Declarations: read, written, reviewed, and reported.</summary>
public sealed class DeclarationTarget : JsonTarget
{
    public override string Name => "declarations";

    public override int Share => 40_000;

    public override IReadOnlyList<string> Words { get; } = JsonWords.Of(DeclarationJson.Schema);

    public override IEnumerable<byte[]> Seeds() =>
        new[] { Repository.PathTo("tests", "fixtures", "base.json") }
            .Concat(
                Directory
                    .GetFiles(Repository.PathTo("tests", "fixtures", "forms"), "*.json")
                    .Order(StringComparer.Ordinal)
            )
            .Select(File.ReadAllBytes)
            .Concat(
                Projects()
                    .Select(project =>
                        DeclarationJson.ToUtf8Bytes(DepartmentDeclaration.Create("某局", 2026, [project]))
                    )
            )
            .Append(Encoding.UTF8.GetBytes(Declarations.Wrong()));

    protected override void Try(byte[] input, bool isThorough) => Hold(input, withReports: isThorough);

    /// <summary>The single projects of the samples.</summary>
    internal static IEnumerable<Project> Projects() =>
        Samples.All.SelectMany(name => DeclarationJson.Read(Samples.Read(name)).GetDeclaration().Projects);

    /// <summary>What holds of every document that may be a declaration.</summary>
    public static void Hold(byte[] input, bool withReports)
    {
        var reading = DeclarationJson.Read(input);
        ReadingLaws.HasItsPlaces(input, reading.Findings, reading.IsComplete);
        if (ReadingLaws.TryGetCharacters(input, out var characters))
        {
            var again = DeclarationJson.Read(characters);
            ReadingLaws.AreSame(reading.Findings, again.Findings);
            Law.AreEqual(reading.Declaration, again.Declaration);
        }

        if (reading.Declaration is { } declaration)
        {
            IsWritten(declaration);
        }

        var report = DeclarationAudit.Run(input);
        HasItsPlaces(input, report);
        if (withReports)
        {
            IsReported(report);
        }
    }

    /// <summary>A declaration that was read is written, and read again as the same one.</summary>
    public static void IsWritten(DepartmentDeclaration declaration)
    {
        var written = DeclarationJson.ToUtf8Bytes(declaration);
        var reading = DeclarationJson.Read(written);
        Law.Holds(
            reading.Findings.IsEmpty,
            $"What was written is read with {reading.Findings.FirstOrDefault()}"
        );
        Law.AreEqual(declaration, reading.Declaration);
        Law.AreSame<byte>(written, DeclarationJson.ToUtf8Bytes(reading.Declaration!));
        Law.AreSame(
            Encoding.UTF8.GetString(written),
            (ReadOnlySpan<char>)DeclarationJson.ToJson(declaration)
        );
    }

    private static void HasItsPlaces(byte[] input, AuditReport report)
    {
        using var places = System.Text.Unicode.Utf8.IsValid(input) ? PlacesInJson.TryOpen(input) : null;
        foreach (var (finding, place) in report.Findings)
        {
            Law.Holds(place is { Position: not null }, $"{finding.Code} has no place");
            foreach (
                var pointer in finding.Related.Select(related => related.Pointer).Prepend(finding.Pointer)
            )
            {
                Law.Holds(
                    places is null || places.Has(pointer) || places.Has(FormulaBeside(pointer)),
                    $"{finding.Code} is at {pointer}, where there is nothing"
                );
            }
        }
    }

    // A formula that cannot be read is the text of its line.
    private static string FormulaBeside(string pointer) =>
        pointer.EndsWith("/text", StringComparison.Ordinal) ? pointer[..^4] + "formula" : pointer;

    // The report is JSON, and each finding that is accepted is accepted when the acceptances were written and read.
    private static void IsReported(AuditReport report)
    {
        using var json = JsonDocument.Parse(AuditReportJson.ToUtf8Bytes(report, "某文件.json"));
        Law.Holds(json.RootElement.ValueKind == JsonValueKind.Object);
        if (!report.Reading.IsComplete || report.Review.Findings.IsEmpty)
        {
            return;
        }

        var until = new DateOnly(2026, 12, 31);
        var accepted = AcceptanceJson
            .Read(
                AcceptanceJson.ToUtf8Bytes([
                    .. report.Review.Findings.Select(finding =>
                        report.Review.Accept(finding, "已核实", "审核岗", until)
                    ),
                ])
            )
            .GetAcceptances();
        var options = Domain.Review.ReviewOptions.Default.WithAcceptances(accepted, until);
        var again = Domain.Review.DeclarationReview.Run(report.Reading.Declaration!, options);
        foreach (var finding in again.Findings)
        {
            Law.Holds(finding.Acceptance is not null, $"{finding.Code} at {finding.Pointer} was accepted");
        }
    }
}
