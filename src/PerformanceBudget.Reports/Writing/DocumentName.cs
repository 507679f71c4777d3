using System.Globalization;
using Ardalis.GuardClauses;
using PerformanceBudget.Domain;

namespace PerformanceBudget.Reports;

/// <summary>What a document is called: a file, or a line of standard input. Equality is by all parts.</summary>
public sealed record DocumentName
{
    private DocumentName(string path, string? source, int line, string? folder)
    {
        Path = path;
        Source = source;
        Line = line;
        Folder = folder;
    }

    /// <summary>The file as the caller names it; <c>-</c> for standard input.</summary>
    public string Path { get; }

    /// <summary>What reports for programs call it; null where it came from a stream.</summary>
    public string? Source { get; }

    /// <summary>The line of the file or stream in which it begins, from 1.</summary>
    public int Line { get; }

    /// <summary>The line where it is one of a stream that has a document in every line; null elsewhere.</summary>
    internal int? LineOfMany => Source is null && !IsWhole ? Line : null;

    /// <summary>The folder from which the caller names it; null where that is not known.</summary>
    public string? Folder { get; }

    /// <summary>
    /// The file as a report calls it that leads to it: relative to the folder of the report; null where it is no file. Where that folder
    /// is not known, it is <see cref="Source"/>.
    /// </summary>
    internal string? FromReport =>
        Source is null || ReportFolder is null
            ? Source
            : System.IO.Path.GetRelativePath(
                ReportFolder,
                System.IO.Path.GetFullPath(Path, Folder ?? ReportFolder)
            );

    private string? ReportFolder { get; init; }

    private bool IsWhole { get; init; }

    /// <summary>A file that is looked at for itself: its report does not depend on where it lies.</summary>
    /// <param name="path">The file, or its name alone.</param>
    /// <param name="folder">The folder from which it is named; null where that is not known.</param>
    /// <exception cref="ArgumentNullException"><paramref name="path"/> is null.</exception>
    public static DocumentName OfFile(string path, string? folder = null) =>
        new(Guard.Against.Null(path), System.IO.Path.GetFileName(path), 1, folder);

    /// <summary>A file among others, which its folders tell apart.</summary>
    /// <param name="path">The file.</param>
    /// <param name="folder">The folder from which it is named; null where that is not known.</param>
    /// <exception cref="ArgumentNullException"><paramref name="path"/> is null.</exception>
    public static DocumentName AmongOthers(string path, string? folder = null) =>
        new(Guard.Against.Null(path), path.Replace(System.IO.Path.DirectorySeparatorChar, '/'), 1, folder);

    /// <summary>A line of standard input.</summary>
    /// <param name="line">Its number, from 1.</param>
    public static DocumentName OfLine(int line) => new("-", null, line, null);

    /// <summary>A document that is all of standard input.</summary>
    public static DocumentName OfStandardInput() => new("-", null, 1, null) { IsWhole = true };

    /// <summary>The same document in a report that is going to lie in a folder, so that links of the report lead to the document.</summary>
    /// <param name="folder">The folder of the report, with all of its path.</param>
    /// <exception cref="ArgumentException"><paramref name="folder"/> is null or relative.</exception>
    public DocumentName ReportedIn(string folder) =>
        this with
        {
            ReportFolder = Guard.Against.InvalidInput(
                Guard.Against.Null(folder),
                nameof(folder),
                System.IO.Path.IsPathFullyQualified
            ),
        };

    /// <summary>The name as people read it.</summary>
    public string In(Language language) =>
        Source is not null ? Path
        : IsWhole ? new BilingualText("标准输入", "standard input").In(language)
        : language == Language.Chinese ? string.Create(CultureInfo.InvariantCulture, $"标准输入第{Line}行")
        : string.Create(CultureInfo.InvariantCulture, $"standard input, line {Line}");
}
