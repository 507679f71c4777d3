namespace PerformanceBudget.Package.Tests.Shared;

/// <summary>The programs in tests/schema, with what they need.</summary>
internal static class Node
{
    private static readonly string Folder = Repository.PathTo("tests", "schema");

    public static CommandRun Run(params string[] arguments)
    {
        if (!Directory.Exists(Path.Combine(Folder, "node_modules")))
        {
            _ = new Command(Folder, "npm", "ci", "--no-audit", "--no-fund").Output();
        }

        return new Command(Folder, "node", arguments).Run();
    }
}
