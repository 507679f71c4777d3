using System.Collections.Immutable;
using System.Collections.ObjectModel;
using Ardalis.GuardClauses;

namespace PerformanceBudget.Domain.Review;

/// <summary>The document behind a report: what it is called, what was wrong with it, and where in it things stand.</summary>
/// <remarks>
/// The model holds no lines and columns, so a report has none of its own. Whoever read the document knows them: the JSON
/// reader gives both the problems and the places.
/// </remarks>
/// <example>
/// <code>
/// var reading = DeclarationJson.Read(bytes);
/// var report = DeclarationReview.Run(reading.GetDeclaration());
/// var places = DeclarationJson.Locate(bytes, report.Findings.Select(finding => finding.Pointer));
/// var source = new ReportSource("a.json", reading.Findings, places);
/// var json = ReviewReportJson.ToUtf8Bytes(report, source);
/// </code>
/// </example>
public sealed class ReportSource
{
    private readonly IReadOnlyDictionary<string, TextPosition> _positions;

    /// <summary>Describes a document.</summary>
    /// <param name="name">The name of the file, null where it came from a stream.</param>
    /// <param name="problems">What reading had to say.</param>
    /// <param name="positions">Line and column of JSON Pointers; those of which nothing is known are absent.</param>
    /// <exception cref="ArgumentException"><paramref name="name"/> is empty.</exception>
    public ReportSource(
        string? name = null,
        ImmutableArray<LocatedFinding> problems = default,
        IReadOnlyDictionary<string, TextPosition>? positions = null
    )
    {
        Name = name is null ? null : Guard.Against.NullOrEmpty(name);
        Problems = problems.IsDefault ? [] : problems;
        _positions = positions ?? ReadOnlyDictionary<string, TextPosition>.Empty;
    }

    /// <summary>The name of the file, null where it came from a stream.</summary>
    public string? Name { get; }

    /// <summary>What reading had to say.</summary>
    public ImmutableArray<LocatedFinding> Problems { get; }

    /// <summary>Line and column of a JSON Pointer, where they are known.</summary>
    public TextPosition? PositionOf(string pointer) =>
        _positions.TryGetValue(Guard.Against.Null(pointer), out var position) ? position : null;
}
