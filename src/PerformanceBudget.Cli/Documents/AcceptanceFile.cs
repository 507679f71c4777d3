using System.Collections.Immutable;
using System.Security;
using PerformanceBudget.Cli.Console;
using PerformanceBudget.Domain;
using PerformanceBudget.Domain.Json;

namespace PerformanceBudget.Cli.Documents;

/// <summary>The file of acceptances that lies beside a declaration, <c>2026.accepted.json</c> beside <c>2026.json</c>.</summary>
internal static class AcceptanceFile
{
    private const string Ending = ".accepted.json";

    /// <summary>Where the file of a declaration lies, whether or not there is one.</summary>
    public static string Beside(string path) =>
        Path.Combine(
            Path.GetDirectoryName(path) ?? string.Empty,
            Path.GetFileNameWithoutExtension(path) + Ending
        );

    /// <summary>Whether a file is one of acceptances by its name, and so no declaration.</summary>
    public static bool IsOne(string path) => path.EndsWith(Ending, StringComparison.OrdinalIgnoreCase);

    /// <summary>The acceptances of a file.</summary>
    /// <exception cref="CannotRunException">The file cannot be read, or is none of acceptances.</exception>
    public static ImmutableArray<Acceptance> Read(string path)
    {
        var reading = AcceptanceJson.Read(InputFile.Read(path));
        return reading.IsComplete
            ? reading.Acceptances
            : throw new CannotRunException([
                .. reading.Findings.Select(problem => new BilingualText(
                    $"{path}:{problem.Position} {problem.Finding.Code} {problem.Finding.GetMessage(Language.Chinese)}",
                    problem.Finding.GetMessage(Language.English)
                )),
            ]);
    }

    /// <summary>Writes acceptances, for people to read and change.</summary>
    /// <exception cref="CannotRunException">The file cannot be written.</exception>
    public static void Write(string path, ImmutableArray<Acceptance> acceptances)
    {
        try
        {
            File.WriteAllBytes(
                path,
                [.. AcceptanceJson.ToUtf8Bytes(acceptances, indented: true), (byte)'\n']
            );
        }
        catch (Exception refused)
            when (refused
                    is IOException
                        or UnauthorizedAccessException
                        or SecurityException
                        or ArgumentException
                        or NotSupportedException
            )
        {
            throw new CannotRunException(
                new BilingualText($"无法写入文件“{path}”。", $"The file '{path}' cannot be written.")
            );
        }
    }
}
