using System.Collections.Immutable;
using PerformanceBudget.Cli.Checking;
using PerformanceBudget.Domain;
using PerformanceBudget.Domain.Json;
using PerformanceBudget.Domain.Review;

namespace PerformanceBudget.Cli.Reports;

/// <summary>A document that was read and reviewed, with everything that there is to say about it.</summary>
internal sealed class CheckedDocument
{
    private static readonly TextPosition Start = new(1, 1);

    private CheckedDocument(
        DocumentName name,
        DeclarationReading reading,
        ReviewReport report,
        ReportSource source,
        ImmutableArray<LocatedFinding> findings,
        DocumentPlaces places
    )
    {
        Name = name;
        Reading = reading;
        Report = report;
        Source = source;
        Findings = findings;
        Places = places;
        General = [.. findings.Where(located => ProjectOf(located) is null)];
        Projects = ToProjects(reading, findings, places);
    }

    /// <summary>Reads and reviews a document.</summary>
    /// <param name="name">What it is called.</param>
    /// <param name="utf8Json">Its content.</param>
    /// <param name="options">What to look for; null for everything.</param>
    /// <param name="previous">The declaration of the year before, where there is one to compare with.</param>
    public static CheckedDocument Check(
        DocumentName name,
        byte[] utf8Json,
        ReviewOptions? options = null,
        DepartmentDeclaration? previous = null
    )
    {
        var reading = DeclarationJson.Read(utf8Json);
        var problems = reading
            .Findings.Select(located => located with { Position = name.InFile(located.Position) })
            .ToImmutableArray();
        var report = Review(reading, options, previous);
        var positions = DeclarationJson
            .Locate(
                utf8Json,
                report
                    .Findings.Concat(reading.Findings.Select(located => located.Finding))
                    .SelectMany(finding =>
                        finding.Related.Select(place => place.Pointer).Prepend(finding.Pointer)
                    )
                    .Distinct(StringComparer.Ordinal)
            )
            .ToDictionary(entry => entry.Key, entry => name.InFile(entry.Value), StringComparer.Ordinal);

        return new CheckedDocument(
            name,
            reading,
            report,
            new ReportSource(name.Source, problems, positions),
            InOrder(
                problems.Concat(
                    report.Findings.Select(finding => new LocatedFinding(
                        finding,
                        positions.GetValueOrDefault(finding.Pointer, name.InFile(Start))
                    ))
                )
            ),
            new DocumentPlaces(utf8Json)
        );
    }

    /// <summary>What it is called.</summary>
    public DocumentName Name { get; }

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

    private static ReviewReport Review(
        DeclarationReading reading,
        ReviewOptions? options,
        DepartmentDeclaration? previous
    ) =>
        reading switch
        {
            { Declaration: null } => ReviewReport.OfNothing(options),
            { IsComplete: true } when previous is not null => DeclarationReview.Run(
                reading.Declaration,
                previous,
                options
            ),
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
