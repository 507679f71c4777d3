namespace PerformanceBudget.Cli.Commands;

/// <summary>Descriptions of commands and options: one line in Chinese, one in English.</summary>
internal static class Described
{
    public static string In(string chinese, string english) => chinese + "\n" + english;
}
