using PerformanceBudget.Domain.Json;
using PerformanceBudget.Domain.Review;

namespace PerformanceBudget.Testing.Fuzzing.Targets;

/// <summary>Files of acceptances: read, written, and used in a review.</summary>
public sealed class AcceptanceTarget : JsonTarget
{
    private static readonly DateOnly Until = new(2026, 12, 31);

    private readonly DepartmentDeclaration _declaration = DeclarationJson
        .Read(Declarations.Wrong())
        .GetDeclaration();

    public override string Name => "acceptances";

    public override int Share => 40_000;

    public override IReadOnlyList<string> Words { get; } = JsonWords.Of(AcceptanceJson.Schema);

    public override IEnumerable<byte[]> Seeds()
    {
        var report = DeclarationReview.Run(
            DeclarationJson.Read(Samples.Read("songjiang-2026.json")).GetDeclaration()
        );
        foreach (var finding in report.Findings)
        {
            yield return AcceptanceJson.ToUtf8Bytes([report.Accept(finding, "已核实", "审核岗", Until)]);
        }

        var wrong = DeclarationReview.Run(_declaration);
        yield return AcceptanceJson.ToUtf8Bytes([
            .. wrong.Findings.Select(finding => wrong.Accept(finding, "已核实", "审核岗", Until)),
        ]);
    }

    protected override void Try(byte[] input, bool isThorough)
    {
        var reading = AcceptanceJson.Read(input);
        ReadingLaws.HasItsPlaces(input, reading.Findings, reading.IsComplete);
        var written = AcceptanceJson.ToUtf8Bytes(reading.Acceptances);
        var again = AcceptanceJson.Read(written);
        Law.Holds(again.Findings.IsEmpty, $"What was written is read with {again.Findings.FirstOrDefault()}");
        Law.Holds(reading.Acceptances.SequenceEqual(again.Acceptances));
        Law.AreSame<byte>(written, AcceptanceJson.ToUtf8Bytes(again.Acceptances));
        _ = DeclarationReview.Run(
            _declaration,
            ReviewOptions.Default.WithAcceptances(reading.Acceptances, Until)
        );
    }
}
