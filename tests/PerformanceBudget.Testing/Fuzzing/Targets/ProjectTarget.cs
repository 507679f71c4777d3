using System.Text;
using PerformanceBudget.Domain.Json;
using PerformanceBudget.Domain.Review;

namespace PerformanceBudget.Testing.Fuzzing.Targets;

/// <summary>Projects as documents of their own.</summary>
public sealed class ProjectTarget : JsonTarget
{
    private const int FiscalYear = 2026;

    public override string Name => "projects";

    public override int Share => 40_000;

    public override IReadOnlyList<string> Words { get; } = JsonWords.Of(DeclarationJson.Schema);

    public override IEnumerable<byte[]> Seeds() =>
        DeclarationTarget
            .Projects()
            .Select(project => ProjectJson.ToUtf8Bytes(project))
            .Append("{\"name\":\"项目\"}"u8.ToArray());

    protected override void Try(byte[] input, bool isThorough)
    {
        var reading = ProjectJson.Read(input);
        ReadingLaws.HasItsPlaces(input, reading.Findings, reading.IsComplete);
        if (ReadingLaws.TryGetCharacters(input, out var characters))
        {
            var again = ProjectJson.Read(characters);
            ReadingLaws.AreSame(reading.Findings, again.Findings);
            Law.AreEqual(reading.Project, again.Project);
        }

        if (reading.Project is not { } project)
        {
            return;
        }

        var written = ProjectJson.ToUtf8Bytes(project);
        var readAgain = ProjectJson.Read(written);
        Law.Holds(
            readAgain.Findings.IsEmpty,
            $"What was written is read with {readAgain.Findings.FirstOrDefault()}"
        );
        Law.AreEqual(project, readAgain.Project);
        Law.AreSame<byte>(written, ProjectJson.ToUtf8Bytes(readAgain.Project!));
        Law.AreSame(Encoding.UTF8.GetString(written), (ReadOnlySpan<char>)ProjectJson.ToJson(project));

        var declaration = DepartmentDeclaration.Create("某局", FiscalYear, [project]);
        var report = DeclarationReview.Run(declaration);
        using var places = PlacesInJson.TryOpen(DeclarationJson.ToUtf8Bytes(declaration))!;
        foreach (var finding in report.Findings)
        {
            Law.Holds(
                places.Has(finding.Pointer),
                $"{finding.Code} is at {finding.Pointer}, where there is nothing"
            );
        }
    }
}
