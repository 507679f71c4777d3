using System.Globalization;
using PerformanceBudget.Domain;

namespace PerformanceBudget.Cli.Checking;

/// <summary>What a document is called: a file, or a line of standard input.</summary>
internal sealed record DocumentName
{
    /// <summary>The argument that stands for standard input.</summary>
    public const string StandardInput = "-";

    private DocumentName(string path, string? source, int line)
    {
        Path = path;
        Source = source;
        FirstLine = line;
    }

    /// <summary>The file as the caller names it; <see cref="StandardInput"/> for a line of standard input.</summary>
    public string Path { get; }

    /// <summary>What reports for programs call it; null where it came from a stream.</summary>
    public string? Source { get; }

    /// <summary>The line of the file or stream in which it begins, from 1.</summary>
    public int FirstLine { get; }

    /// <summary>A file that is checked for itself: its report does not depend on where it lies.</summary>
    public static DocumentName OfFile(string path) => new(path, System.IO.Path.GetFileName(path), 1);

    /// <summary>A file among others, which its folders tell apart.</summary>
    public static DocumentName AmongOthers(string path) =>
        new(path, path.Replace(System.IO.Path.DirectorySeparatorChar, '/'), 1);

    /// <summary>A line of standard input.</summary>
    public static DocumentName OfLine(int line) => new(StandardInput, null, line);

    /// <summary>Where a place of the document is in the file or stream.</summary>
    public TextPosition InFile(TextPosition position) =>
        position with
        {
            Line = position.Line + FirstLine - 1,
        };

    /// <summary>The name as people read it.</summary>
    public string In(Language language) =>
        Source is not null ? Path
        : language == Language.Chinese
            ? string.Create(CultureInfo.InvariantCulture, $"标准输入第{FirstLine}行")
        : string.Create(CultureInfo.InvariantCulture, $"standard input, line {FirstLine}");
}
