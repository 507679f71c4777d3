using System.Collections.Immutable;
using System.Runtime.Serialization;
using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using PerformanceBudget.Domain.Json;
using PerformanceBudget.Domain.Review;

namespace PerformanceBudget.Domain.Audit;

/// <summary>Everything that there is to say about a declaration: what came of reading it and of reviewing it, each in its place.</summary>
/// <remarks>
/// Findings are ordered: those about the declaration as a whole first, then project by project in the order of the source; what
/// reading has to say comes before what review has to say. The same source and the same options give the same report, always.
/// <see cref="AuditReportJson"/> writes it; <c>PerformanceBudget.Reports</c> has reports for people and for systems of code review.
/// </remarks>
[JsonConverter(typeof(AuditReportJsonConverter))]
public sealed class AuditReport
{
    private readonly IReadOnlyDictionary<string, SourcePlace> _places;
    private readonly Lazy<SourceNames> _names;
    private readonly Lazy<ImmutableArray<AuditedProject>> _projects;

    internal AuditReport(
        SourceReading reading,
        ReviewReport review,
        IReadOnlyDictionary<string, SourcePlace> places
    )
    {
        Reading = reading;
        Review = review;
        _places = places;
        Findings =
        [
            .. reading
                .Findings.Concat(review.Findings.Select(finding => new PlacedFinding(finding)))
                .Select(placed => placed.Place is null ? placed with { Place = Find(placed) } : placed)
                .OrderBy(placed => ProjectOf(placed) ?? -1),
        ];
        General = [.. Findings.Where(placed => ProjectOf(placed) is null)];
        Counts = FindingCounts.Of(Findings.Select(placed => placed.Finding));
        _names = new Lazy<SourceNames>(() => new SourceNames(reading));
        _projects = new Lazy<ImmutableArray<AuditedProject>>(ToProjects);

        SourcePlace? Find(PlacedFinding placed) => places.GetValueOrDefault(placed.Finding.Pointer);
    }

    /// <summary>What came of reading.</summary>
    public SourceReading Reading { get; }

    /// <summary>What came of review: nothing where there is no declaration, and of half a declaration what can be said about half.</summary>
    public ReviewReport Review { get; }

    /// <summary>Every finding, in order, those that were accepted among them.</summary>
    public ImmutableArray<PlacedFinding> Findings { get; }

    /// <summary>The findings about the declaration as a whole.</summary>
    public ImmutableArray<PlacedFinding> General { get; }

    /// <summary>Every project of the source, in its order, those that could not be read among them.</summary>
    public ImmutableArray<AuditedProject> Projects => _projects.Value;

    /// <summary>How many findings there are.</summary>
    public FindingCounts Counts { get; }

    /// <summary>
    /// Whether the declaration is acceptable: it could be read as a whole, and has no error that nobody has accepted. Warnings never
    /// make it otherwise.
    /// </summary>
    public bool IsAcceptable => Counts.Errors == 0;

    /// <summary>Where in the source a JSON Pointer leads that a finding names, as its own or as a related place.</summary>
    /// <returns>Null where the place is not known, or no finding names the pointer.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="pointer"/> is null.</exception>
    public SourcePlace? PlaceOf(string pointer) => _places.GetValueOrDefault(Guard.Against.Null(pointer));

    /// <summary>The text as it is printed in the source, where that is a document for people.</summary>
    /// <returns>Null where it is not known, as in JSON.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="pointer"/> is null.</exception>
    public string? TextAt(string pointer) => Reading.Places?.TextAt(Guard.Against.Null(pointer));

    /// <summary>What the source calls the project, line, indicator … to which a JSON Pointer leads.</summary>
    /// <returns>Its name, or title, or number; null where it has none, or the pointer leads nowhere.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="pointer"/> is null.</exception>
    public string? NameOf(string pointer) => _names.Value.NameOf(Guard.Against.Null(pointer));

    /// <summary>What the source calls the elements of the list to which a JSON Pointer leads, null for those that have no name.</summary>
    /// <returns>Nothing where the pointer leads to no list.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="pointer"/> is null.</exception>
    public ImmutableArray<string?> NamesIn(string pointer) =>
        _names.Value.NamesIn(Guard.Against.Null(pointer));

    /// <summary>How many findings there are, for logs and debuggers.</summary>
    public override string ToString() => Counts.ToString();

    private static int? ProjectOf(PlacedFinding placed) => JsonPointer.ProjectOf(placed.Finding.Pointer);

    private ImmutableArray<AuditedProject> ToProjects()
    {
        var byProject = Findings.ToLookup(ProjectOf);
        var read = Reading
            .ProjectPositions.Select((position, i) => (position, Project: Reading.Declaration!.Projects[i]))
            .ToDictionary(entry => entry.position, entry => entry.Project);

        // A document that breaks off in the middle has projects that only the reader and its findings know of.
        var count = byProject
            .Select(group => group.Key + 1 ?? 0)
            .Concat(read.Keys.Select(position => position + 1))
            .Append(_names.Value.ProjectCount)
            .Max();
        return
        [
            .. Enumerable
                .Range(0, count)
                .Select(index =>
                {
                    var project = read.GetValueOrDefault(index);
                    return new AuditedProject(
                        index,
                        project?.Name ?? NameOf(JsonPointer.At("/projects", index)),
                        project,
                        [.. byProject[index]]
                    );
                }),
        ];
    }

    [OnSerializing]
    private void RefuseToBeWritten(StreamingContext by) => throw OtherSerializers.Refuse(typeof(AuditReport));

    [OnDeserializing]
    private void RefuseToBeFilled(StreamingContext by) => throw OtherSerializers.Refuse(typeof(AuditReport));
}
