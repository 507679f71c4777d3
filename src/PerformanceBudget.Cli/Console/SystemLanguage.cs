using PerformanceBudget.Domain;

namespace PerformanceBudget.Cli.Console;

/// <summary>The language to which a system is set, as POSIX has it.</summary>
/// <remarks>
/// English is what begins with <c>en</c>, such as <c>en_US.UTF-8</c>. Everything else is Chinese, <c>C</c> and <c>POSIX</c> among it:
/// scripts are run with these, and whoever sets them has chosen no language.
/// </remarks>
internal static class SystemLanguage
{
    // The first that is set and not empty decides.
    private static readonly string[] Variables = ["LC_ALL", "LC_MESSAGES", "LANG"];

    public static Language OfProcess() => Of(Environment.GetEnvironmentVariable);

    /// <summary>The language that the variables of an environment say.</summary>
    /// <param name="valueOf">The value of a variable, null where it is not set.</param>
    public static Language Of(Func<string, string?> valueOf)
    {
        var locale = Variables.Select(valueOf).FirstOrDefault(value => !string.IsNullOrEmpty(value));
        return
            locale is not null
            && string.Equals(locale.Split('_', '-', '.', '@')[0], "en", StringComparison.OrdinalIgnoreCase)
            ? Language.English
            : Language.Chinese;
    }
}
