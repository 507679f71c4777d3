using System.Collections.Immutable;
using System.Collections.ObjectModel;
using PerformanceBudget.Domain;
using PerformanceBudget.Domain.Audit;

namespace PerformanceBudget.Documents;

/// <summary>What came of reading a published document.</summary>
/// <remarks>
/// Nothing is wrong without a word: every datum has an <see cref="Excerpt"/> that says where it stands and as what it is printed,
/// whatever was joined, torn, guessed or dropped is a finding about that datum, and what became no datum is in <see cref="Unread"/>.
/// </remarks>
public sealed class ReadDeclaration
{
    private readonly DepartmentDeclaration? _reviewed;
    private readonly Identity _identity;

    internal ReadDeclaration(
        SourceDocument document,
        DepartmentDeclaration? declaration,
        Identity identity,
        SourceNotes notes
    )
    {
        Format = document.Format;
        _reviewed = declaration;
        _identity = identity;
        Declaration = identity is { Department: not null, FiscalYear: not null } ? declaration : null;
        Findings = [.. document.Findings, .. notes.Findings];
        Excerpts = declaration is null ? ReadOnlyDictionary<string, Excerpt>.Empty : notes.Excerpts;
        Unread = [.. document.LeftOut, .. notes.Unread];
    }

    /// <summary>The format of the document, as its reader calls it: <c>docx</c>.</summary>
    public string Format { get; }

    /// <summary>
    /// The declaration, as far as it could be read; null where there is none, or where nothing says its year or its department.
    /// </summary>
    public DepartmentDeclaration? Declaration { get; }

    /// <summary>The projects that could be read, also where there is no <see cref="Declaration"/>.</summary>
    public ImmutableArray<Project> Projects => _reviewed?.Projects ?? [];

    /// <summary>What reading has to say: why nothing could be read, and every doubt, each with its place.</summary>
    public ImmutableArray<PlacedFinding> Findings { get; }

    /// <summary>Where each datum stands, and as what it is printed, by JSON Pointer into the declaration.</summary>
    public IReadOnlyDictionary<string, Excerpt> Excerpts { get; }

    /// <summary>What stands in forms and statements, or around them, and became no datum.</summary>
    public ImmutableArray<Excerpt> Unread { get; }

    /// <summary>The reading as the audit takes it.</summary>
    /// <example>
    /// <code>
    /// var report = DeclarationAudit.Run(read.ToSourceReading());
    /// </code>
    /// </example>
    public SourceReading ToSourceReading() =>
        new(_reviewed, Findings, places: new ExcerptPlaces(Excerpts))
        {
            StatesDepartment = _identity.Department is not null,
            StatesFiscalYear = _identity.FiscalYear is not null,
        };

    /// <summary>What is said where there is no project.</summary>
    /// <param name="document">The document.</param>
    /// <param name="why">Why there is none; null where the notes say it.</param>
    /// <param name="notes">What was found, and is no project.</param>
    internal static ReadDeclaration OfNothing(SourceDocument document, Finding? why, SourceNotes notes) =>
        new(
            new SourceDocument(
                document.Format,
                document.Blocks,
                why is null || document.Findings.Any(placed => placed.Finding.Severity == Severity.Error)
                    ? document.Findings
                    : [.. document.Findings, new PlacedFinding(why)],
                document.LeftOut
            ),
            declaration: null,
            Identity.Unknown,
            notes
        );
}
