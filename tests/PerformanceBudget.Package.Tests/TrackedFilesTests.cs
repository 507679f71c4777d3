using System.Text.Json.Nodes;
using PerformanceBudget.Package.Tests.Shared;

namespace PerformanceBudget.Package.Tests;

/// <summary>What stands in tracked files, and what must not.</summary>
public sealed class TrackedFilesTests
{
    /// <summary>
    /// What a machine leaves behind: hosts of package registries and folders of its own. The brackets keep the patterns from finding
    /// themselves, and a published list of hostile strings names folders on purpose.
    /// </summary>
    [Theory]
    [InlineData("api[.]nuget[.]org|registry[.]npmjs[.]org|deb[.]debian[.]org")]
    [InlineData("\"resolved\": *\"https?:", "*package-lock.json")]
    [InlineData("(^|[^A-Za-z0-9_.~/-])/(work|root|tmp|home)/", ":!*blns.json")]
    public void TraceOfAMachine_StandsNowhere(string pattern, params string[] paths)
    {
        var search = new Command(Repository.Root, "git", ["grep", "-nIE", pattern, "--", .. paths]).Run();

        // Git answers 1 when it found nothing.
        Assert.Equal((1, "", ""), (search.ExitCode, search.Output, search.Errors));
    }

    /// <summary>A test project that nobody runs finds nothing. What is below tests and has no tests says so.</summary>
    [Fact]
    public void TestProjects_AreInTheSolution_OrRunByTheGate()
    {
        var solution = File.ReadAllText(Repository.PathTo("PerformanceBudget.slnx"));
        var gate = File.ReadAllText(Repository.PathTo(".ci", "run"));
        var projects = new Command(Repository.Root, "git", "ls-files", "tests/*.csproj")
            .Output()
            .Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Where(project =>
                !File.ReadAllText(Repository.PathTo(project))
                    .Contains("<IsTestProject>false</IsTestProject>", StringComparison.Ordinal)
            )
            .ToArray();

        Assert.NotEmpty(projects);
        Assert.DoesNotContain(
            projects,
            project =>
                !solution.Contains($"\"{project}\"", StringComparison.Ordinal)
                && !gate.Contains($"--project {Path.GetDirectoryName(project)} ", StringComparison.Ordinal)
        );
    }

    /// <summary>Elsewhere the same gate runs, on the framework of <c>global.json</c>.</summary>
    [Fact]
    public void Workflow_RunsTheGate()
    {
        var workflow = File.ReadAllText(Repository.PathTo(".github", "workflows", "gate.yml"));
        var sdk = JsonNode.Parse(File.ReadAllText(Repository.PathTo("global.json")))!["sdk"]!["version"]!;

        Assert.Contains("run: bash .ci/run\n", workflow, StringComparison.Ordinal);
        Assert.Contains(
            $"/dotnet/sdk:{string.Join('.', sdk.GetValue<string>().Split('.').Take(2))}\n",
            workflow,
            StringComparison.Ordinal
        );
    }
}
