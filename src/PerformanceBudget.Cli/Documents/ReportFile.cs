using PerformanceBudget.Cli.Console;
using PerformanceBudget.Domain;

namespace PerformanceBudget.Cli.Documents;

/// <summary>Where a report goes: standard output, or a file that is there only from the first byte of a report on.</summary>
internal sealed class ReportFile(string? path, StandardStreams streams) : IDisposable
{
    private FileStream? _file;

    /// <summary>The streams with the report's own as output.</summary>
    /// <exception cref="CannotRunException">The file cannot be written.</exception>
    public StandardStreams Open()
    {
        if (path is null)
        {
            return streams;
        }

        try
        {
            _file = new FileStream(path, FileMode.Create, FileAccess.Write);
        }
        catch (Exception refused)
            when (refused
                    is IOException
                        or UnauthorizedAccessException
                        or ArgumentException
                        or NotSupportedException
            )
        {
            throw new CannotRunException(
                new BilingualText($"无法写入文件“{path}”。", $"The file '{path}' cannot be written.")
            );
        }

        return streams.WritingTo(_file);
    }

    public void Dispose() => _file?.Dispose();
}
