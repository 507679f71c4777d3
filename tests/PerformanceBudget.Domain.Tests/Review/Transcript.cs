using System.Text;

namespace PerformanceBudget.Domain.Tests.Review;

/// <summary>Findings word for word, as files of the repository keep them.</summary>
internal static class Transcript
{
    private static readonly string Folder = Repository.PathTo(
        "tests",
        "PerformanceBudget.Domain.Tests",
        "Data",
        "said"
    );

    private static readonly bool IsWritten =
        Environment.GetEnvironmentVariable("PERFORMANCE_BUDGET_WRITE") == "1";

    /// <summary>What there are files of.</summary>
    public static IEnumerable<string> Names =>
        Directory.GetFiles(Folder).Select(path => Path.GetFileNameWithoutExtension(path));

    /// <summary>Holds a text against its file, or writes the file.</summary>
    public static void AssertIs(string name, string text)
    {
        var path = Path.Combine(Folder, name + ".txt");
        if (IsWritten)
        {
            File.WriteAllText(path, text);
        }

        Assert.Equal(File.ReadAllText(path), text);
    }

    /// <summary>All that the findings have: places, messages and advice in both languages, values and further places.</summary>
    public static string Of(IEnumerable<Finding> findings) => string.Join('\n', findings.Select(Of));

    private static string Of(Finding finding)
    {
        var text = new StringBuilder().Append(Correct.Describe(finding)).Append('\n');
        foreach (var language in Enum.GetValues<Language>())
        {
            text.Append("  ").Append(finding.GetMessage(language)).Append('\n');
            if (finding.GetAdvice(language) is { } advice)
            {
                text.Append("  → ").Append(advice).Append('\n');
            }
        }

        text.Append("  ")
            .AppendJoin("; ", finding.Values.Select(value => $"{value.Name} {value}"))
            .Append('\n');
        foreach (var place in finding.Related)
        {
            text.Append("  ").Append(place.Pointer).Append(": ");
            text.Append(place.Role.Chinese).Append(", ").Append(place.Role.English).Append('\n');
        }

        return text.ToString();
    }
}
