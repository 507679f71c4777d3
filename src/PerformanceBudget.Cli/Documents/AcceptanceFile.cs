using System.Collections.Immutable;
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

    /// <summary>
    /// Changes a file of acceptances, or begins one, for people to read and change. Two runs that do so at once come one after the other.
    /// </summary>
    /// <param name="path">The file.</param>
    /// <param name="change">What becomes of the acceptances that are there.</param>
    /// <exception cref="CannotRunException">The file cannot be read or written, or is none of acceptances.</exception>
    public static void Update(
        string path,
        Func<ImmutableArray<Acceptance>, ImmutableArray<Acceptance>> change
    )
    {
        CreateFolderOf(path);
        using var held = FileLock.Take(path);
        var acceptances = change(Path.Exists(CanonicalPath.Of(path)) ? Read(path) : []);
        using var file = OutputFile.Create(path);
        file.Stream.Write([.. AcceptanceJson.ToUtf8Bytes(acceptances, indented: true), (byte)'\n']);
        file.Keep();
    }

    private static void CreateFolderOf(string path)
    {
        try
        {
            if (Path.GetDirectoryName(path) is { Length: > 0 } folder)
            {
                _ = Directory.CreateDirectory(folder);
            }
        }
        catch (Exception refused) when (SystemFailures.IsOne(refused))
        {
            throw FileFailures.Writing(path, refused);
        }
    }
}
