using System.Collections.Immutable;
using PerformanceBudget.Domain;
using PerformanceBudget.Domain.Json;
using PerformanceBudget.Domain.Review;

namespace PerformanceBudget.Cli.Reports;

/// <summary>A document that was read and reviewed, with everything that there is to say about it.</summary>
internal sealed class CheckedDocument
{
    private static readonly TextPosition Start = new(1, 1);

    private CheckedDocument(
        string path,
        DeclarationReading reading,
        ReviewReport report,
        ReportSource source,
        ImmutableArray<LocatedFinding> findings,
        DocumentPlaces places
    )
    {
        Path = path;
        Reading = reading;
        Report = report;
        Source = source;
        Findings = findings;
        Places = places;
        General = [.. findings.Where(located => ProjectOf(located) is null)];
        Projects = ToProjects(reading, findings, places);
    }

    /// <summary>Reads and reviews a document.</summary>
    /// <param name="path">The file, as the caller names it.</param>
    /// <param name="utf8Json">Its content.</param>
    /// <param name="options">What to look for; null for everything.</param>
    public static CheckedDocument Check(string path, byte[] utf8Json, ReviewOptions? options = null)
    {
        var reading = DeclarationJson.Read(utf8Json);
        var report = Review(reading, options);
        var positions = DeclarationJson.Locate(
            utf8Json,
            report
                .Findings.Concat(reading.Findings.Select(located => located.Finding))
                .SelectMany(finding =>
                    finding.Related.Select(place => place.Pointer).Prepend(finding.Pointer)
                )
                .Distinct(StringComparer.Ordinal)
        );

        return new CheckedDocument(
            path,
            reading,
            report,
            new ReportSource(System.IO.Path.GetFileName(path), reading.Findings, positions),
            InOrder(
                reading.Findings.Concat(
                    report.Findings.Select(finding => new LocatedFinding(
                        finding,
                        positions.GetValueOrDefault(finding.Pointer, Start)
                    ))
                )
            ),
            new DocumentPlaces(utf8Json)
        );
    }

    /// <summary>The file, as the caller names it.</summary>
    public string Path { get; }

    /// <summary>What came of reading it.</summary>
    public DeclarationReading Reading { get; }

    /// <summary>What review has to say.</summary>
    public ReviewReport Report { get; }

    /// <summary>The document as its report speaks of it.</summary>
    public ReportSource Source { get; }

    /// <summary>
    /// Every finding: those about the whole first, then project by project; what reading has to say comes before what review
    /// has to say.
    /// </summary>
    public ImmutableArray<LocatedFinding> Findings { get; }

    /// <summary>The findings about the declaration as a whole.</summary>
    public ImmutableArray<LocatedFinding> General { get; }

    /// <summary>Every project of the document, in its order.</summary>
    public ImmutableArray<CheckedProject> Projects { get; }

    /// <summary>The places of the document in words.</summary>
    public DocumentPlaces Places { get; }

    /// <summary>Line and column of a pointer that a finding names.</summary>
    public TextPosition? PositionOf(string pointer) => Source.PositionOf(pointer);

    private static ReviewReport Review(DeclarationReading reading, ReviewOptions? options) =>
        reading switch
        {
            { Declaration: null } => ReviewReport.OfNothing(options),
            { IsComplete: true } => DeclarationReview.Run(reading.Declaration, options),
            _ => DeclarationReview.RunPartial(reading.Declaration, reading.ProjectPositions, options),
        };

    private static ImmutableArray<LocatedFinding> InOrder(IEnumerable<LocatedFinding> findings) =>
        [.. findings.OrderBy(located => ProjectOf(located) ?? -1)];

    private static int? ProjectOf(LocatedFinding located) =>
        JsonPointerText.ProjectOf(located.Finding.Pointer);

    private static ImmutableArray<CheckedProject> ToProjects(
        DeclarationReading reading,
        ImmutableArray<LocatedFinding> findings,
        DocumentPlaces places
    )
    {
        var read = reading
            .ProjectPositions.Select(
                (position, i) => (position, Project: reading.Declaration?.Projects.ElementAtOrDefault(i))
            )
            .ToDictionary(entry => entry.position, entry => entry.Project);
        var byProject = findings.ToLookup(ProjectOf);

        // A document that breaks off in the middle has projects that only the reader and its findings know of.
        var count = byProject
            .Where(group => group.Key is not null)
            .Select(group => group.Key!.Value + 1)
            .Concat(read.Keys.Select(position => position + 1))
            .Append(places.ProjectCount)
            .Max();

        return
        [
            .. Enumerable
                .Range(0, count)
                .Select(index =>
                {
                    var project = read.GetValueOrDefault(index);
                    return new CheckedProject(
                        index,
                        project?.Name ?? places.ProjectName(index),
                        project,
                        [.. byProject[index]]
                    );
                }),
        ];
    }
}
