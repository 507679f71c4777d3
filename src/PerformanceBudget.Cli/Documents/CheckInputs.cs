using PerformanceBudget.Cli.Console;
using PerformanceBudget.Domain;
using PerformanceBudget.Reports;

namespace PerformanceBudget.Cli.Documents;

/// <summary>The documents that a caller names: files, folders, and <c>-</c> for declarations on standard input, one a line.</summary>
/// <param name="names">The files and folders, as the caller names them.</param>
/// <param name="alsoRead">Further files that are read, none of them a document to check.</param>
/// <param name="output">The file in which the report goes, which is no declaration; null for standard output.</param>
/// <param name="standardInput">Standard input.</param>
internal sealed class CheckInputs(
    IReadOnlyList<string> names,
    IReadOnlyList<string> alsoRead,
    string? output,
    Stream standardInput
)
{
    /// <summary>Whether the caller asks for several documents, so that there is a summary of them all.</summary>
    public bool AreMany { get; } =
        names is not [var name] || name == InputLines.StandardInput || Directory.Exists(name);

    /// <summary>The documents, in the order in which they are named and within a folder in that of their names.</summary>
    /// <exception cref="CannotRunException">
    /// The report would overwrite a file that is named, or a folder has no document.
    /// </exception>
    public IEnumerable<InputPart> Enumerate()
    {
        if (output is not null && names.Concat(alsoRead).Any(IsOutput))
        {
            throw new CannotRunException(
                new BilingualText(
                    $"结果不能写入所读取的文件“{output}”。",
                    $"The report would overwrite '{output}', which is to be read."
                )
            );
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
                yield return new InputPart([], standardInput);
            }

            start = i + 1;
        }
    }

    private IEnumerable<DocumentName> FilesOf(string name) =>
        (Directory.Exists(name) ? DocumentsBelow(name) : [name]).Select(path =>
            (
                AreMany
                    ? DocumentName.AmongOthers(path, Environment.CurrentDirectory)
                    : DocumentName.OfFile(path, Environment.CurrentDirectory)
            ).ReportedIn(FolderOfReport)
        );

    /// <summary>Where the report goes: on standard output, into the folder in which the caller works.</summary>
    private string FolderOfReport =>
        output is { Length: > 0 } && Path.GetDirectoryName(Path.GetFullPath(output)) is { } folder
            ? folder
            : Environment.CurrentDirectory;

    private IEnumerable<string> DocumentsBelow(string folder) =>
        DeclarationFiles.Below(folder).Where(file => !IsOutput(file) && !AcceptanceFile.IsOne(file));

    private bool IsOutput(string path) => output is not null && SameFile.Are(path, output);
}
