namespace PerformanceBudget.Mutation;

/// <summary>Which mutant the mutated library is right now, and how far its run has come. The mutated library calls it.</summary>
public static class ActiveMutant
{
    private static bool[] s_reached = [];
    private static long s_limit = long.MaxValue;
    private static long s_steps;

    /// <summary>The number of the mutant; 0 for the library as it is written.</summary>
    public static int Number { get; set; }

    /// <summary>The steps since <see cref="Begin"/>: iterations of loops, and calls of members that have mutants.</summary>
    public static long Steps => s_steps;

    /// <summary>Whether the limit of steps was reached since <see cref="Begin"/>.</summary>
    public static bool IsEndless => s_steps > s_limit;

    /// <summary>The numbers of the mutants whose member was called since <see cref="Begin"/>.</summary>
    public static IEnumerable<int> Reached =>
        s_reached.Index().Where(item => item.Item).Select(item => item.Index);

    /// <summary>Begins to count.</summary>
    public static void Begin(int mutants, long limit)
    {
        s_reached = new bool[mutants + 1];
        s_limit = limit;
        s_steps = 0;
    }

    /// <summary>Whether the library is this mutant.</summary>
    public static bool Is(int number)
    {
        if (number < s_reached.Length)
        {
            s_reached[number] = true;
        }

        return number == Number;
    }

    /// <summary>Counts a step.</summary>
    /// <exception cref="EndlessMutantException">There were too many.</exception>
    public static void Step()
    {
        if (++s_steps > s_limit)
        {
            throw new EndlessMutantException();
        }
    }

    /// <summary>Counts a call of a member that has mutants.</summary>
    /// <exception cref="EndlessMutantException">There were too many steps.</exception>
    /// <exception cref="InsufficientExecutionStackException">It calls itself without an end.</exception>
    public static void Enter()
    {
        System.Runtime.CompilerServices.RuntimeHelpers.EnsureSufficientExecutionStack();
        Step();
    }
}
