namespace PerformanceBudget.Cli.Documents;

/// <summary>Where the acceptances of documents lie: beside each, or in a file or below a folder that the caller names.</summary>
/// <param name="inputs">The files and folders of which the documents are.</param>
/// <param name="given">The file or folder that the caller names; null for beside each document.</param>
internal sealed class AcceptanceFiles(IReadOnlyList<string> inputs, string? given)
{
    private const string FileEnding = ".json";

    // A folder need not be there before the first acceptance is written.
    private readonly bool _isFolder =
        given is not null
        && !File.Exists(given)
        && (Directory.Exists(given) || !given.EndsWith(FileEnding, StringComparison.OrdinalIgnoreCase));

    /// <summary>Whether one file is named, which goes with one document only.</summary>
    public bool AreOne => given is not null && !_isFolder;

    /// <summary>The file of a document, whether or not there is one.</summary>
    /// <remarks>Below a folder it lies as deep as the document below the folder that is checked.</remarks>
    public string Of(string document) =>
        AreOne ? given!
        : _isFolder ? Path.Combine(given!, AcceptanceFile.Beside(WithoutRoot(document)))
        : AcceptanceFile.Beside(document);

    private string WithoutRoot(string document) =>
        inputs
            .Select(root =>
                root.EndsWith(Path.DirectorySeparatorChar) ? root : root + Path.DirectorySeparatorChar
            )
            .FirstOrDefault(root => document.StartsWith(root, StringComparison.Ordinal))
            is { } folder
            ? document[folder.Length..]
            : Path.GetFileName(document);
}
