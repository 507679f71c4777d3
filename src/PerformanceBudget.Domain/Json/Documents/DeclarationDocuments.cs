using System.Text.Json;

namespace PerformanceBudget.Domain.Json;

/// <summary>Documents that hold one declaration.</summary>
internal sealed class DeclarationDocuments : JsonDocuments<DepartmentDeclaration, DeclarationReading>
{
    public static readonly DeclarationDocuments Instance = new();

    public override DeclarationReading Read(
        ReadOnlySpan<byte> utf8Json,
        ReadingOptions? options,
        int line,
        Watch watch = default
    )
    {
        var draft = new DeclarationDraft();
        var findings = DocumentReader.Read(utf8Json, draft, options ?? ReadingOptions.Default, line, watch);
        return new DeclarationReading(draft.Build(), draft.Positions, findings, line);
    }

    protected override DeclarationReading Refuse(Finding finding, int line) =>
        new(null, [], [new LocatedFinding(finding, new TextPosition(line, 1))], line);

    protected override void WriteValue(Utf8JsonWriter writer, DepartmentDeclaration value) =>
        DeclarationDraft.Write(writer, value);
}
