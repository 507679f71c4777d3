using PerformanceBudget.Cli.Console;
using PerformanceBudget.Domain;
using PerformanceBudget.Reports;

namespace PerformanceBudget.Cli.Documents;

/// <summary>The documents that a caller names: files, folders, and <c>-</c> for standard input, with one or with one a line.</summary>
/// <param name="names">The files and folders, as the caller names them.</param>
/// <param name="alsoRead">Further files that are read, none of them a document to check.</param>
/// <param name="output">The file or the folder into which the report goes, which is no declaration; null for standard output.</param>
/// <param name="isFolder">Whether the report is a folder.</param>
/// <param name="standardInput">Standard input.</param>
internal sealed class CheckInputs(
    IReadOnlyList<string> names,
    IReadOnlyList<string> alsoRead,
    string? output,
    bool isFolder,
    StandardInput standardInput
)
{
    private const string StandardInputFile = "/dev/stdin";

    private readonly FileKey? _outputKey = output is null || isFolder ? null : FileKey.Of(output);
    private readonly string? _outputFolder = isFolder
        ? CanonicalPath.Of(output!) + Path.DirectorySeparatorChar
        : null;

    /// <summary>Whether the caller asks for several documents, so that there is a summary of them all.</summary>
    public bool AreMany { get; } = AreManyOf(names, standardInput);

    /// <summary>Whether several documents are asked for by some names.</summary>
    public static bool AreManyOf(IReadOnlyList<string> names, StandardInput standardInput) =>
        names is not [var name]
        || (name == InputLines.StandardInput ? standardInput.IsLines : Directory.Exists(name));

    /// <summary>The documents, in the order in which they are named and within a folder in that of their names.</summary>
    /// <exception cref="CannotRunException">
    /// The report would overwrite a file that is read, or a folder has no document.
    /// </exception>
    public IEnumerable<InputPart> Enumerate()
    {
        if (_outputKey is not null && FilesThatAreRead().Any(IsOutput))
        {
            throw FileFailures.Overwriting(output!);
        }

        if (names.FirstOrDefault(name => Directory.Exists(name) && !DocumentsBelow(name).Any()) is { } empty)
        {
            throw new CannotRunException(
                new BilingualText(
                    $"文件夹“{empty}”中没有申报（.json、.docx、.xlsx、.pdf 等文件）。",
                    $"There is no declaration (.json, .docx, .xlsx, .pdf and so on) below '{empty}'."
                )
            );
        }

        return Parts();
    }

    /// <summary>The files that are read or that belong to one that is: documents, acceptances beside them, and what else the caller names.</summary>
    public IEnumerable<string> FilesThatAreRead() =>
        names
            .SelectMany(name =>
                name == InputLines.StandardInput ? [StandardInputFile]
                : Directory.Exists(name) ? DocumentsBelow(name).Select(found => found.Path)
                : [name]
            )
            .SelectMany(document => (string[])[document, AcceptanceFile.Beside(document)])
            .Concat(alsoRead);

    private IEnumerable<InputPart> Parts()
    {
        var start = 0;
        for (var i = 0; i <= names.Count; i++)
        {
            if (i < names.Count && names[i] != InputLines.StandardInput)
            {
                continue;
            }

            yield return new InputPart(names.Skip(start).Take(i - start).SelectMany(FilesOf), null);
            if (i < names.Count)
            {
                yield return standardInput.IsLines
                    ? new InputPart([], standardInput.Open())
                    : new InputPart([DocumentOfStandardInput()], null);
            }

            start = i + 1;
        }
    }

    private InputDocument DocumentOfStandardInput() =>
        new(
            DocumentName.OfStandardInput().ReportedIn(FolderOfReport),
            standardInput.IsEmpty ? StandardInput.Nothing : null,
            standardInput.Open()
        );

    private IEnumerable<InputDocument> FilesOf(string name) =>
        (Directory.Exists(name) ? DocumentsBelow(name) : [new FoundFile(name)]).Select(
            found => new InputDocument(
                (
                    AreMany
                        ? DocumentName.AmongOthers(found.Path, Environment.CurrentDirectory)
                        : DocumentName.OfFile(found.Path, Environment.CurrentDirectory)
                ).ReportedIn(FolderOfReport),
                found.Problem
            )
        );

    /// <summary>Where the report goes: on standard output, into the folder in which the caller works.</summary>
    private string FolderOfReport =>
        isFolder ? Path.Combine(Path.GetFullPath(output!), HtmlFolder.Pages)
        : output is { Length: > 0 } && Path.GetDirectoryName(Path.GetFullPath(output)) is { } folder ? folder
        : Environment.CurrentDirectory;

    /// <summary>The documents of a folder, a report that an earlier run left in it not among them.</summary>
    private IEnumerable<FoundFile> DocumentsBelow(string folder) =>
        DeclarationFiles
            .Below(folder)
            .Where(found =>
                !((IsOutput(found.Path) || IsInOutput(found.Path)) && OwnReport.IsOne(found.Path))
            );

    private bool IsInOutput(string path) =>
        _outputFolder is { } folder && CanonicalPath.Of(path).StartsWith(folder, StringComparison.Ordinal);

    private bool IsOutput(string path) => _outputKey is { } key && FileKey.Of(path) == key;
}
