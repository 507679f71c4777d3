namespace PerformanceBudget.Domain.Review;

/// <summary>PB4004: a basis without a document.</summary>
internal sealed class MissingDocumentRule()
    : ProjectRule(
        new FindingDefinition(
            "PB4004",
            Severity.Warning,
            new("立项依据未列明文件", "The basis names no document"),
            new("立项依据未列明所依据文件的名称或文号。", "The basis names no document by title or number."),
            new("补充所依据文件的标题和发文字号。", "Name the documents by title and number.")
        )
    )
{
    public override void Review(Project project, FindingCollector findings)
    {
        if (project.Statement?.Basis is { Documents.IsEmpty: true } basis && !Names(basis.Text))
        {
            findings.Add("/statement/basis");
        }
    }

    // A text that names a document which nobody has put into the list.
    private static bool Names(string? text) =>
        text is not null && text.AsSpan().IndexOfAny('《', '〔', '﹝') >= 0;
}
