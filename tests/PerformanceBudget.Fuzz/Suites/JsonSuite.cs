using PerformanceBudget.Domain.Json;
using PerformanceBudget.Testing.Fuzzing.Targets;

namespace PerformanceBudget.Fuzz.Suites;

/// <summary>JSONTestSuite: documents that every reader of JSON has to read, those that it has to refuse, and those of which it may do either.</summary>
internal static class JsonSuite
{
    private const string NoJson = "PB1001";

    /// <summary>Reads every document of the suite.</summary>
    /// <param name="folder">The folder of the suites.</param>
    /// <param name="failures">Gets what does not hold.</param>
    /// <returns>What was tried.</returns>
    public static string Run(string folder, List<string> failures)
    {
        var tried = new SortedDictionary<char, int>();
        foreach (
            var path in Directory
                .EnumerateFiles(Path.Combine(folder, "JSONTestSuite", "test_parsing"), "*.json")
                .Order(StringComparer.Ordinal)
        )
        {
            var kind = Path.GetFileName(path)[0];
            tried[kind] = tried.GetValueOrDefault(kind) + 1;
            try
            {
                Try(File.ReadAllBytes(path), kind);
            }
#pragma warning disable CA1031 // Whatever it is, it is a failure.
            catch (Exception exception)
#pragma warning restore CA1031
            {
                failures.Add($"{Path.GetFileName(path)}: {exception.Message}");
            }
        }

        return $"JSONTestSuite: {string.Join(", ", tried.Select(pair => $"{pair.Value} {pair.Key}_"))}";
    }

    private static void Try(byte[] document, char kind)
    {
        DeclarationTarget.Hold(document, withReports: true);
        var reading = DeclarationJson.Read(document);
        var isNoJson = reading.Findings.Any(found => found.Finding.Code.ToString() == NoJson);
        Law.Holds(kind != 'y' || !isNoJson, "JSON is said to be none");
        Law.Holds(kind != 'n' || !reading.IsComplete, "what is no JSON is read as a whole");
    }
}
