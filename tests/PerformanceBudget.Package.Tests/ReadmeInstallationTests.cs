using PerformanceBudget.Package.Tests.Shared;

namespace PerformanceBudget.Package.Tests;

/// <summary>The four lines of the README by which somebody uses packages that are on no registry yet. All of these tests take the packages that the first one made.</summary>
public sealed class ReadmeInstallationTests(Packages packages)
{
    [Fact]
    public void Lines_OfTheReadme_GiveTheToolAndAProgramThatTakesTheLibrary()
    {
        using var work = new WorkFolder();
        var environment = SomebodyElse(work);
        var budget = Path.Combine(Path.GetDirectoryName(packages.Source)!, "budget");
        var (program, expected) = new MarkdownPage("README.md").Program("csharp");

        Assert.Equal(4, Packages.ReadmeLines.Length);
        Assert.NotEmpty(Directory.GetFiles(packages.Folder));
        _ = new Command(packages.Source, "bash", "-euc", string.Join('\n', Packages.ReadmeLines.Skip(1)))
        {
            Environment = environment,
        }.Output();

        File.WriteAllText(Path.Combine(budget, "Program.cs"), program);
        Assert.Equal(expected, new Command(budget, "dotnet", "run") { Environment = environment }.Output());
        Assert.StartsWith(
            Packages.Version,
            new Command(work.Path, work.PathTo(".dotnet", "tools", "pbudget"), "--version").Output(),
            StringComparison.Ordinal
        );
    }

    /// <summary>A home of its own, in which nothing is installed and configured but the registry of this machine.</summary>
    private static Dictionary<string, string> SomebodyElse(WorkFolder home)
    {
        var settings = Path.Combine(".nuget", "NuGet", "NuGet.Config");
        var own = Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), settings);
        if (File.Exists(own))
        {
            _ = Directory.CreateDirectory(Path.GetDirectoryName(home.PathTo(settings))!);
            File.Copy(own, home.PathTo(settings));
        }

        return new() { ["HOME"] = home.Path, ["DOTNET_CLI_HOME"] = home.Path };
    }
}
