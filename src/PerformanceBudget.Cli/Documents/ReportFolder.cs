using PerformanceBudget.Cli.Console;
using PerformanceBudget.Reports;

namespace PerformanceBudget.Cli.Documents;

/// <summary>
/// The folder of a report on many documents. Each of its files is the old one or the new one, never half of one, and none takes the place of
/// a file that the run reads.
/// </summary>
/// <param name="path">The folder, as the user names it.</param>
/// <param name="inputs">What the run reads.</param>
internal sealed class ReportFolder(string path, CheckInputs inputs)
{
    private readonly HashSet<string> _written = new(StringComparer.Ordinal);
    private readonly Lazy<HashSet<FileKey>> _read = new(() =>
        [.. inputs.FilesThatAreRead().Select(FileKey.Of).OfType<FileKey>()]
    );

    /// <summary>Writes a file of the report.</summary>
    /// <param name="name">Its path in the folder, with <c>/</c> between its parts.</param>
    /// <param name="write">Writes its content.</param>
    /// <exception cref="CannotRunException">It cannot be written, or is read.</exception>
    public void Write(string name, Action<Stream> write)
    {
        var file = Path.Combine([path, .. name.Split('/')]);
        if (FileKey.Of(file) is { } key && _read.Value.Contains(key))
        {
            throw FileFailures.Overwriting(file);
        }

        try
        {
            _ = Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        }
        catch (Exception failure) when (SystemFailures.IsOne(failure))
        {
            throw FileFailures.Writing(file, failure);
        }

        using var output = OutputFile.Create(file);
        write(output.Stream);
        output.Keep();
        _ = _written.Add(Path.GetFileName(file));
    }

    /// <summary>
    /// Removes the pages that an earlier run left here and that no document of this one has, so that the folder has what the index leads to.
    /// </summary>
    public void RemoveOldPages()
    {
        var pages = Path.Combine(path, HtmlFolder.Pages);
        if (!Directory.Exists(pages))
        {
            return;
        }

        foreach (var file in Directory.GetFiles(pages, "*.html"))
        {
            if (
                !_written.Contains(Path.GetFileName(file))
                && OwnReport.IsOne(file)
                && !(FileKey.Of(file) is { } key && _read.Value.Contains(key))
            )
            {
                try
                {
                    File.Delete(file);
                }
                catch (Exception refused) when (SystemFailures.IsOne(refused))
                {
                    // It stays, and nothing leads to it.
                }
            }
        }
    }
}
