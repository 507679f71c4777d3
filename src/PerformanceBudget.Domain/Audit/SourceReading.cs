using System.Collections.Immutable;
using Ardalis.GuardClauses;
using PerformanceBudget.Domain.Json;

namespace PerformanceBudget.Domain.Audit;

/// <summary>What came of reading a declaration, from whatever source.</summary>
/// <remarks>
/// The audit makes one of JSON itself. Who reads declarations from elsewhere, or has built one, makes it of the declaration (or of
/// what could be read of it), of everything that reading has to say, and of a resolver of places.
/// </remarks>
public sealed class SourceReading
{
    /// <summary>Takes what came of reading a source.</summary>
    /// <param name="declaration">What could be read; null where it is too little for a declaration.</param>
    /// <param name="findings">
    /// What reading has to say. Where one has no place, the resolver is asked for that of its pointer.
    /// </param>
    /// <param name="projectPositions">
    /// For each project of the declaration its index in the source, which pointers use; default where no project is missing.
    /// </param>
    /// <param name="places">Knows where things stand; null where nothing is known.</param>
    /// <exception cref="ArgumentException">
    /// <paramref name="projectPositions"/> has another length than the projects or a negative index, a finding is null, or there is
    /// neither a declaration nor an error that says why.
    /// </exception>
    public SourceReading(
        DepartmentDeclaration? declaration,
        ImmutableArray<PlacedFinding> findings = default,
        ImmutableArray<int> projectPositions = default,
        IPlaceResolver? places = null
    )
    {
        var projects = declaration?.Projects.Length ?? 0;
        Declaration = declaration;
        Findings = findings.OrEmpty();
        IsComplete = Findings.All(placed => placed.Finding.Severity != Severity.Error);
        Guard.Against.InvalidInput(
            findings,
            nameof(findings),
            _ => declaration is not null || !IsComplete,
            "Without a declaration there is an error that says why."
        );
        ProjectPositions = Guard.Against.InvalidInput(
            projectPositions.IsDefault ? [.. Enumerable.Range(0, projects)] : projectPositions,
            nameof(projectPositions),
            positions => positions.Length == projects && positions.All(position => position >= 0)
        );
        Places = places;
    }

    private SourceReading(DeclarationReading reading, byte[] utf8Json)
        : this(
            reading.Declaration,
            [
                .. reading.Findings.Select(located => new PlacedFinding(
                    located.Finding,
                    SourcePlace.At(located.Position)
                )),
            ],
            reading.Declaration is null ? [] : reading.ProjectPositions,
            new JsonPlaces(utf8Json, reading.Line)
        )
    {
        Utf8Json = utf8Json;
        Line = reading.Line;
    }

    /// <summary>What could be read, whole where <see cref="IsComplete"/>; null where it is too little for a declaration.</summary>
    public DepartmentDeclaration? Declaration { get; }

    /// <summary>
    /// Whether the source says its department, true unless set otherwise. Where it does not, that of <see cref="Declaration"/> is a
    /// stand-in, with which projects can be reviewed and which no report shows.
    /// </summary>
    public bool StatesDepartment { get; init; } = true;

    /// <summary>
    /// Whether the source says its fiscal year, true unless set otherwise. Where it does not, that of <see cref="Declaration"/> is a
    /// stand-in, with which projects can be reviewed and which no report shows.
    /// </summary>
    public bool StatesFiscalYear { get; init; } = true;

    /// <summary>Whether the source is a JSON document, in which places are lines and columns.</summary>
    public bool IsJson => Utf8Json is not null;

    /// <summary>What reading has to say.</summary>
    public ImmutableArray<PlacedFinding> Findings { get; }

    /// <summary>For each project of <see cref="Declaration"/>, its index in the source.</summary>
    public ImmutableArray<int> ProjectPositions { get; }

    /// <summary>Whether reading found no error, so that <see cref="Declaration"/> is all of the source.</summary>
    public bool IsComplete { get; }

    /// <summary>The line in which the document starts: its line in a file of lines, and 1 otherwise.</summary>
    public int Line { get; } = 1;

    /// <summary>Knows where things stand; null where nothing is known.</summary>
    internal IPlaceResolver? Places { get; }

    /// <summary>The document, where it is one of JSON.</summary>
    internal byte[]? Utf8Json { get; }

    /// <summary>What comes of a file of which nothing is read.</summary>
    /// <param name="finding">Why.</param>
    /// <param name="line">The line at which that was seen, from 1.</param>
    internal static SourceReading OfRefused(Finding finding, int line) =>
        new(
            new DeclarationReading(null, [], [new LocatedFinding(finding, new TextPosition(line, 1))], line),
            []
        );

    /// <summary>Reads a JSON document.</summary>
    /// <param name="utf8Json">The document, which nobody may change any more.</param>
    /// <param name="options">The limits.</param>
    /// <param name="line">The line of the file in which it starts, from 1.</param>
    /// <param name="watch">Who waits for it.</param>
    internal static SourceReading OfJson(byte[] utf8Json, ReadingOptions options, int line, Watch watch) =>
        new(DeclarationDocuments.Instance.Read(utf8Json, options, line, watch), utf8Json);
}
