using System.Text.Json;

namespace PerformanceBudget.Domain.Json;

/// <summary>Documents that hold one project.</summary>
internal sealed class ProjectDocuments : JsonDocuments<Project, ProjectReading>
{
    public static readonly ProjectDocuments Instance = new();

    public override ProjectReading Read(
        ReadOnlySpan<byte> utf8Json,
        ReadingOptions? options,
        int line,
        Watch watch = default
    )
    {
        var draft = new ProjectDraft();
        var findings = DocumentReader.Read(utf8Json, draft, options ?? ReadingOptions.Default, line, watch);
        return new ProjectReading(draft.Project, findings, line);
    }

    protected override ProjectReading Refuse(Finding finding, int line) =>
        new(null, [new LocatedFinding(finding, new TextPosition(line, 1))], line);

    protected override void WriteValue(Utf8JsonWriter writer, Project value) =>
        Project.Form.WriteModel(writer, value);

    private sealed class ProjectDraft : IJsonDraft
    {
        public Project? Project { get; private set; }

        public ContentKind Kind => ContentKind.SingleProject;

        public void Discard() => Project = null;

        public void Read(ref JsonInput input) => Project = Project.Form.ReadModel(ref input);
    }
}
