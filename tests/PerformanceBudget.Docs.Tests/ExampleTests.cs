using Microsoft.CodeAnalysis.CSharp.Scripting;
using Microsoft.CodeAnalysis.Scripting;
using PerformanceBudget.Domain;

namespace PerformanceBudget.Docs.Tests;

/// <summary>Every example in C# compiles, runs, and prints what the page says that it prints.</summary>
public sealed class ExampleTests
{
    private static readonly ScriptOptions Options = ScriptOptions
        .Default.WithReferences(typeof(Money).Assembly, typeof(Console).Assembly)
        .WithImports(
            "System",
            "System.Collections.Generic",
            "System.IO",
            "System.Linq",
            "PerformanceBudget.Domain",
            "PerformanceBudget.Domain.Json",
            "PerformanceBudget.Domain.Review"
        );

    public static TheoryData<string> Examples =>
        new(Page.All.SelectMany(page => page.Examples).Select(example => example.ToString()));

    [Theory]
    [MemberData(nameof(Examples))]
    public async Task Example_Run_PrintsWhatThePageSays(string place)
    {
        var example = Page.All.SelectMany(page => page.Examples).Single(found => found.ToString() == place);

        var printed = await Run(example.Code);

        if (example.Output is { } expected)
        {
            Assert.Equal(expected, printed.TrimEnd('\n').Split('\n'));
        }
    }

    private static async Task<string> Run(string code)
    {
        var console = Console.Out;
        using var output = new StringWriter { NewLine = "\n" };
        Console.SetOut(output);
        try
        {
            await CSharpScript
                .RunAsync(code, Options, new Surroundings(), typeof(Surroundings))
                .ConfigureAwait(false);
        }
        finally
        {
            Console.SetOut(console);
        }

        return output.ToString();
    }
}
