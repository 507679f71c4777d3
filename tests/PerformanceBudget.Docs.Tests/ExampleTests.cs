using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using PerformanceBudget.Testing;

namespace PerformanceBudget.Docs.Tests;

/// <summary>Every example in C# compiles as a program, runs, and prints what the page says that it prints.</summary>
public sealed class ExampleTests
{
    private const string Usings = """
        global using System;
        global using System.Collections.Generic;
        global using System.IO;
        global using System.Linq;
        global using PerformanceBudget.Domain;
        global using PerformanceBudget.Domain.Audit;
        global using PerformanceBudget.Domain.Json;
        global using PerformanceBudget.Domain.Review;
        global using PerformanceBudget.Reports;
        global using static PerformanceBudget.Docs.Tests.Surroundings;
        """;

    /// <summary>The language of the framework that this runs on the assemblies of.</summary>
    private static readonly CSharpParseOptions Language =
#if NET9_0_OR_GREATER
    new(LanguageVersion.Latest);
#else
    new(LanguageVersion.CSharp12);
#endif

    /// <summary>A framework that is newer than the one an assembly was built for, which every project is silent about.</summary>
    private static readonly Dictionary<string, ReportDiagnostic> NotLookedAt = new(StringComparer.Ordinal)
    {
        ["CS1701"] = ReportDiagnostic.Suppress,
    };

    private static readonly MetadataReference[] References =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
            .Split(Path.PathSeparator)
            .Select(path => MetadataReference.CreateFromFile(path)),
    ];

    public static TheoryData<string> Examples =>
        new(Page.All.SelectMany(page => page.Examples).Select(example => example.ToString()));

    [Theory]
    [MemberData(nameof(Examples))]
    public void Example_Run_PrintsWhatThePageSays(string place)
    {
        var example = Page.All.SelectMany(page => page.Examples).Single(found => found.ToString() == place);

        var printed = Run(Compile(example.Code));

        if (example.Output is { } expected)
        {
            Assert.Equal(expected, printed.TrimEnd('\n').Split('\n'));
        }
    }

    private static Assembly Compile(string code)
    {
        using var program = new MemoryStream();
        var result = CSharpCompilation
            .Create(
                "Example",
                [CSharpSyntaxTree.ParseText(Usings, Language), CSharpSyntaxTree.ParseText(code, Language)],
                References,
                new CSharpCompilationOptions(
                    OutputKind.ConsoleApplication,
                    nullableContextOptions: NullableContextOptions.Enable,
                    specificDiagnosticOptions: NotLookedAt
                )
            )
            .Emit(program);
        Assert.DoesNotContain(
            result.Diagnostics,
            diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning
        );
        return Assembly.Load(program.ToArray());
    }

    /// <summary>Runs a program, at the root of the repository.</summary>
    private static string Run(Assembly program)
    {
        Directory.SetCurrentDirectory(Repository.Root);
        var console = Console.Out;
        using var output = new StringWriter { NewLine = "\n" };
        Console.SetOut(output);
        try
        {
            program.EntryPoint!.Invoke(obj: null, [Array.Empty<string>()]);
        }
        finally
        {
            Console.SetOut(console);
        }

        return output.ToString();
    }
}
