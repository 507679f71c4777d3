using System.Collections.ObjectModel;
using Ardalis.GuardClauses;
using PerformanceBudget.Domain.Json;
using PerformanceBudget.Domain.Review;

namespace PerformanceBudget.Domain.Audit;

/// <summary>
/// The one door for applications: reads a declaration, reviews it, and gives everything that there is to say about it, in order and
/// in its place.
/// </summary>
/// <remarks>
/// <para>
/// What could be read as a whole is reviewed as a whole, and against the year before where there is one. Of a declaration from
/// which projects are missing, those that are there are reviewed, without the rules about the whole. Where nothing could be read
/// there is nothing to review, and the findings say why. No document throws.
/// </para>
/// <para>
/// Like reading and review it is a function: it changes nothing, knows neither clock nor culture, and may run on any number of
/// threads at once.
/// </para>
/// </remarks>
/// <example>
/// <code>
/// var report = await DeclarationAudit.RunAsync(request.Body, cancellationToken: cancelled);
/// if (!report.IsAcceptable)
/// {
///     foreach (var (finding, place) in report.Findings)
///     {
///         Console.WriteLine($"{place} {finding.Code} {finding.GetMessage(Language.Chinese)}");
///     }
/// }
/// </code>
/// </example>
public static class DeclarationAudit
{
    /// <summary>Audits a JSON document.</summary>
    /// <param name="utf8Json">The whole document in UTF-8, with or without a byte order mark. The report keeps a copy.</param>
    /// <param name="options">How to read and what to look for; null for <see cref="AuditOptions.Default"/>.</param>
    /// <param name="progress">Is told how far reading has come, and then review; null for nobody.</param>
    /// <param name="cancellationToken">Ends the audit.</param>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public static AuditReport Run(
        ReadOnlySpan<byte> utf8Json,
        AuditOptions? options = null,
        IProgress<WorkProgress>? progress = null,
        CancellationToken cancellationToken = default
    ) =>
        new AuditDocuments(options).Read(
            utf8Json,
            options?.Reading,
            line: 1,
            new(progress, cancellationToken)
        );

    /// <summary>Audits a JSON document that fills the rest of a stream.</summary>
    /// <remarks>Of the stream no more is read than <see cref="ReadingOptions.MaxBytes"/> and one byte. It stays open.</remarks>
    /// <param name="utf8Json">The document in UTF-8, with or without a byte order mark.</param>
    /// <param name="options">How to read and what to look for; null for <see cref="AuditOptions.Default"/>.</param>
    /// <param name="progress">Is told how far reading has come, and then review; null for nobody.</param>
    /// <param name="cancellationToken">Ends the audit.</param>
    /// <exception cref="ArgumentNullException"><paramref name="utf8Json"/> is null.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public static ValueTask<AuditReport> RunAsync(
        Stream utf8Json,
        AuditOptions? options = null,
        IProgress<WorkProgress>? progress = null,
        CancellationToken cancellationToken = default
    ) =>
        new AuditDocuments(options).ReadAsync(
            Guard.Against.Null(utf8Json),
            options?.Reading,
            new(progress, cancellationToken)
        );

    /// <summary>Audits a file that has a declaration in every line (NDJSON), line by line.</summary>
    /// <remarks>
    /// Every line that is not blank gives a report, in the order of the file, and places have the line of the file. As many lines
    /// are audited at once as <see cref="ReadingOptions.DegreeOfParallelism"/> says, and no more are held in memory, however long
    /// the file is. A line with problems, or one that is too long, has them in its report and ends nothing. The stream stays open.
    /// </remarks>
    /// <param name="utf8Lines">The lines in UTF-8, with or without a byte order mark.</param>
    /// <param name="options">How to read and what to look for; null for <see cref="AuditOptions.Default"/>.</param>
    /// <param name="cancellationToken">Ends the audit.</param>
    /// <exception cref="ArgumentNullException"><paramref name="utf8Lines"/> is null.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public static IAsyncEnumerable<AuditReport> RunLinesAsync(
        Stream utf8Lines,
        AuditOptions? options = null,
        CancellationToken cancellationToken = default
    ) =>
        new AuditDocuments(options).ReadLinesAsync(
            Guard.Against.Null(utf8Lines),
            options?.Reading,
            cancellationToken
        );

    /// <summary>Audits a declaration that the application has, so that there is no source and no finding has a place.</summary>
    /// <param name="declaration">The declaration.</param>
    /// <param name="options">What to look for; null for <see cref="AuditOptions.Default"/>.</param>
    /// <param name="progress">Is told of every project that is reviewed; null for nobody.</param>
    /// <param name="cancellationToken">Ends the audit.</param>
    /// <exception cref="ArgumentNullException"><paramref name="declaration"/> is null.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public static AuditReport Run(
        DepartmentDeclaration declaration,
        AuditOptions? options = null,
        IProgress<WorkProgress>? progress = null,
        CancellationToken cancellationToken = default
    ) => Run(new SourceReading(Guard.Against.Null(declaration)), options, progress, cancellationToken);

    /// <summary>Audits what came of reading something else than JSON.</summary>
    /// <param name="reading">What came of it.</param>
    /// <param name="options">What to look for; null for <see cref="AuditOptions.Default"/>.</param>
    /// <param name="progress">Is told of every project that is reviewed; null for nobody.</param>
    /// <param name="cancellationToken">Ends the audit.</param>
    /// <exception cref="ArgumentNullException"><paramref name="reading"/> is null.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public static AuditReport Run(
        SourceReading reading,
        AuditOptions? options = null,
        IProgress<WorkProgress>? progress = null,
        CancellationToken cancellationToken = default
    )
    {
        var review = Review(
            Guard.Against.Null(reading),
            options ?? AuditOptions.Default,
            progress,
            cancellationToken
        );
        string[] pointers =
        [
            .. reading
                .Findings.Select(placed => placed.Finding)
                .Concat(review.Findings)
                .SelectMany(finding =>
                    finding.Related.Select(place => place.Pointer).Prepend(finding.Pointer)
                )
                .Distinct(StringComparer.Ordinal),
        ];
        return new AuditReport(
            reading,
            review,
            reading.Places?.Resolve(pointers) ?? ReadOnlyDictionary<string, SourcePlace>.Empty
        );
    }

    private static ReviewReport Review(
        SourceReading reading,
        AuditOptions options,
        IProgress<WorkProgress>? progress,
        CancellationToken cancellationToken
    ) =>
        reading switch
        {
            { Declaration: null } => ReviewReport.OfNothing(options.Review),
            { IsComplete: false } => DeclarationReview.RunPartial(
                reading.Declaration,
                reading.ProjectPositions,
                options.Review,
                progress,
                cancellationToken
            ),
            _ when options.Previous is { } previous => DeclarationReview.Run(
                reading.Declaration,
                previous,
                options.Review,
                progress,
                cancellationToken
            ),
            _ => DeclarationReview.Run(reading.Declaration, options.Review, progress, cancellationToken),
        };
}
