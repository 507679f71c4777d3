using System.Globalization;

namespace PerformanceBudget.Mutation;

/// <summary>What is asked for on the command line.</summary>
/// <param name="Folders">The folders; all of them where none is named.</param>
/// <param name="Count">How many mutants of each folder.</param>
/// <param name="Seed">What their draw begins with.</param>
/// <param name="Page">A page that gets the table.</param>
/// <param name="Tests">A part of the names of the tests that are run.</param>
/// <param name="IsDetailed">Whether every mutant is printed, with the test that notices it.</param>
internal sealed record Arguments(
    IReadOnlyList<string> Folders,
    int Count,
    int Seed,
    string? Page,
    string Tests,
    bool IsDetailed
)
{
    private const string DefaultCount = "125";
    private const string DefaultSeed = "1";

    public static Arguments Parse(string[] args)
    {
        var folders = new List<string>();
        var values = new Dictionary<string, string>(StringComparer.Ordinal);
        for (var i = 0; i < args.Length; i++)
        {
            if (args[i] is "--count" or "--seed" or "--page" or "--tests")
            {
                values.Add(args[i], args[++i]);
            }
            else
            {
                folders.Add(args[i]);
            }
        }

        return new Arguments(
            folders,
            int.Parse(values.GetValueOrDefault("--count", DefaultCount), CultureInfo.InvariantCulture),
            int.Parse(values.GetValueOrDefault("--seed", DefaultSeed), CultureInfo.InvariantCulture),
            values.GetValueOrDefault("--page"),
            values.GetValueOrDefault("--tests", string.Empty),
            folders.Remove("--all")
        );
    }

    /// <summary>Whether a folder is asked for.</summary>
    public bool IsWanted(Folder folder) => Folders.Count == 0 || Folders.Contains(folder.Name);
}
