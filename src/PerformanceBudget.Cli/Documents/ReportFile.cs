using PerformanceBudget.Cli.Console;

namespace PerformanceBudget.Cli.Documents;

/// <summary>Where a report goes: standard output, or a file that is there only once the report is whole.</summary>
internal sealed class ReportFile(string? path, StandardStreams streams) : IDisposable
{
    private OutputFile? _file;

    /// <summary>The streams with the report's own as output.</summary>
    /// <exception cref="CannotRunException">The file cannot be written.</exception>
    public StandardStreams Open()
    {
        if (path is null)
        {
            return streams;
        }

        _file = OutputFile.Create(path);
        return streams.WritingTo(_file.Stream);
    }

    /// <summary>Says that the report is whole.</summary>
    /// <exception cref="CannotRunException">The file cannot be written.</exception>
    public void Keep() => _file?.Keep();

    public void Dispose() => _file?.Dispose();
}
